package org.mera.people;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which mail people want; all of it until they say otherwise. */
@Service
@Transactional
public class MailChoices {

	private final MailChoiceRepository choices;

	MailChoices(MailChoiceRepository choices) {
		this.choices = choices;
	}

	/**
	 * From now on the person wants these kinds and none of the others that can be
	 * refused.
	 */
	public void choose(String personId, Set<MailKind> wanted) {
		MailChoice choice = this.choices.findById(personId).orElseGet(() -> new MailChoice(personId));
		Set<MailKind> refused = EnumSet.copyOf(MailKind.refusable());
		refused.removeAll(wanted);
		choice.refuse(refused);
		this.choices.save(choice);
	}

	/** Whether the person wants mail of this kind. */
	@Transactional(readOnly = true)
	public boolean wants(String personId, MailKind kind) {
		return !kind.isRefusable()
				|| this.choices.findById(personId).filter((choice) -> choice.isRefused(kind)).isEmpty();
	}

}
