package org.mera.publicpage;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.mera.measure.DueDates;
import org.mera.measure.Terms;
import org.mera.workflow.PublicAddress;

import org.springframework.stereotype.Component;

/** Writes what happened as an Atom feed (RFC 4287). */
@Component
class Feed {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	/** What XML cannot hold. */
	private static final Pattern NO_XML = Pattern
		.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private final PublicAddress address;

	private final DueDates dueDates;

	private final Terms terms;

	Feed(PublicAddress address, DueDates dueDates, Terms terms) {
		this.address = address;
		this.dueDates = dueDates;
		this.terms = terms;
	}

	byte[] write(List<PublishedPlan> plans) {
		ByteArrayOutputStream feed = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
				.createXMLStreamWriter(feed, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeStartElement("feed");
			xml.writeDefaultNamespace(ATOM);
			List<News.Change> changes = plans.stream()
				.flatMap((plan) -> News.of(plan, this.terms).feed().stream())
				.toList();
			head(xml, plans, changes);
			for (News.Change change : changes) {
				entry(xml, change);
			}
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return feed.toByteArray();
	}

	private void head(XMLStreamWriter xml, List<PublishedPlan> plans, List<News.Change> changes)
			throws XMLStreamException {
		element(xml, "id", this.address.of("/plan"));
		element(xml, "title", this.terms.say("publicpage.plan.feed"));
		element(xml, "updated",
				moment(changes.stream().map(News.Change::on).max(LocalDate::compareTo).orElse(this.dueDates.today())));
		link(xml, "self", "/plan/feed");
		link(xml, "alternate", "/plan");
		xml.writeStartElement("author");
		element(xml, "name", plans.isEmpty() ? "Mera" : plans.get(0).city());
		xml.writeEndElement();
	}

	private void entry(XMLStreamWriter xml, News.Change change) throws XMLStreamException {
		xml.writeStartElement("entry");
		element(xml, "id", this.address.of("/plan/changes/" + change.id()));
		element(xml, "title", change.title());
		element(xml, "updated", moment(change.on()));
		link(xml, "alternate", change.address());
		element(xml, "summary", change.text());
		xml.writeEndElement();
	}

	private String moment(LocalDate day) {
		return this.dueDates.begins(day).toString();
	}

	private void link(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
		xml.writeEmptyElement("link");
		xml.writeAttribute("rel", relation);
		xml.writeAttribute("href", this.address.of(path));
	}

	private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(NO_XML.matcher(text).replaceAll(""));
		xml.writeEndElement();
	}

}
