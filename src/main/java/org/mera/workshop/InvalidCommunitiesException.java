package org.mera.workshop;

import java.util.List;
import java.util.stream.Collectors;

/** A list of local communities cannot be taken over; says everything that is wrong. */
class InvalidCommunitiesException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<CommunityFileError> errors;

	InvalidCommunitiesException(String file, List<CommunityFileError> errors) {
		super("The local communities in " + file + " cannot be taken over:\n"
				+ errors.stream().map(CommunityFileError::toString).collect(Collectors.joining("\n")));
		this.errors = List.copyOf(errors);
	}

	List<CommunityFileError> errors() {
		return this.errors;
	}

}
