package org.mera.operations;

import org.springframework.stereotype.Component;

/** Those who run Mera. */
@Component
public class Administrators {

	private final OperationsProperties properties;

	Administrators(OperationsProperties properties) {
		this.properties = properties;
	}

	/** Id of their group. */
	public String group() {
		return this.properties.administrators();
	}

}
