package org.mera.workshop.process;

import java.util.Map;

import org.mera.workshop.Announcement;
import org.mera.workshop.Programmes;
import org.mera.workshop.Workshop;
import org.mera.workshop.Workshops;

import org.springframework.stereotype.Component;

/** What is to be announced, and the announcement made before. */
@Component
class AnnounceWorkshopForm extends WorkshopFormData {

	AnnounceWorkshopForm(Workshops workshops, Programmes programmes, Labels labels) {
		super(workshops, programmes, labels);
	}

	@Override
	public String form() {
		return "announce-workshop";
	}

	@Override
	void add(Map<String, Object> values, Workshop workshop) {
		Announcement former = workshop.announcement();
		if (former != null) {
			values.put("text", former.text());
			values.put("channels", workshop.channels());
		}
	}

}
