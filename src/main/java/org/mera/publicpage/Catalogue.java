package org.mera.publicpage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.mera.measure.Terms;
import org.mera.reporting.PublishedReport;
import org.mera.workflow.PublicAddress;

import org.springframework.stereotype.Component;

/**
 * Describes the open data to machines: DCAT 3 for the datasets and their files, CSV on
 * the Web for the columns.
 */
@Component
class Catalogue {

	private static final Map<String, String> CONTEXT = Map.of("dcat", "http://www.w3.org/ns/dcat#", "dct",
			"http://purl.org/dc/terms/", "foaf", "http://xmlns.com/foaf/0.1/", "csvw", "http://www.w3.org/ns/csvw#",
			"xsd", "http://www.w3.org/2001/XMLSchema#");

	private final PublicAddress address;

	private final PublicProperties properties;

	private final Terms terms;

	Catalogue(PublicAddress address, PublicProperties properties, Terms terms) {
		this.address = address;
		this.properties = properties;
		this.terms = terms;
	}

	Map<String, Object> of(List<PublishedPlan> plans) {
		Map<String, Object> catalogue = new LinkedHashMap<>();
		catalogue.put("@context", CONTEXT);
		catalogue.put("@id", this.address.of("/plan/data"));
		catalogue.put("@type", "dcat:Catalog");
		catalogue.put("dct:title", this.terms.say("publicpage.data"));
		catalogue.put("dct:license", Map.of("@id", this.properties.licence()));
		plans.stream()
			.findFirst()
			.ifPresent((plan) -> catalogue.put("dct:publisher",
					Map.of("@type", "foaf:Organization", "foaf:name", plan.city())));
		catalogue.put("dcat:dataset",
				Stream.concat(Datasets.of(plans).stream().map((each) -> dataset(each)), snapshots(plans)).toList());
		return catalogue;
	}

	/** Published reports are documents of their own; they never change. */
	private Stream<Map<String, Object>> snapshots(List<PublishedPlan> plans) {
		return plans.stream()
			.flatMap((plan) -> plan.reports().stream())
			.filter((report) -> report.kind() == PublishedReport.Kind.QUARTER)
			.map(this::snapshot);
	}

	private Map<String, Object> snapshot(PublishedReport report) {
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("@id", this.address.of(report.address()));
		described.put("@type", "dcat:Dataset");
		described.put("dct:identifier", report.id());
		described.put("dct:title", report.title());
		described.put("dct:license", Map.of("@id", this.properties.licence()));
		described.put("dct:issued", day(report.publishedOn().toString()));
		described.put("dct:temporal",
				Map.of("@type", "dct:PeriodOfTime", "dcat:endDate", day(report.asOf().toString())));
		described.put("dcat:distribution", List.of(distribution(this.address.of(report.data()), "text/csv", List.of()),
				distribution(this.address.of(report.json()), "application/json", List.of())));
		return described;
	}

	private Map<String, Object> dataset(Dataset dataset) {
		String file = this.address.of("/plan/data/" + dataset.name());
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("@id", file);
		described.put("@type", "dcat:Dataset");
		described.put("dct:identifier", dataset.name());
		described.put("dct:title", this.terms.say("publicpage.data." + dataset.name()));
		described.put("dct:license", Map.of("@id", this.properties.licence()));
		described.put("dcat:distribution", List.of(distribution(file + ".csv", "text/csv", columns(dataset)),
				distribution(file + ".json", "application/json", List.of())));
		return described;
	}

	private static Map<String, Object> distribution(String file, String type, List<Map<String, Object>> columns) {
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("@type", "dcat:Distribution");
		described.put("dcat:downloadURL", Map.of("@id", file));
		described.put("dcat:mediaType", type);
		if (!columns.isEmpty()) {
			described.put("csvw:tableSchema", Map.of("csvw:column", columns));
		}
		return described;
	}

	private List<Map<String, Object>> columns(Dataset dataset) {
		List<Map<String, Object>> columns = new ArrayList<>();
		for (Dataset.Field field : dataset.fields()) {
			columns.add(Map.of("csvw:name", field.name(), "csvw:datatype", field.type().xsd(), "dct:description",
					this.terms.say("publicpage.data." + dataset.name() + "." + field.name())));
		}
		return columns;
	}

	private static Map<String, String> day(String day) {
		return Map.of("@type", "xsd:date", "@value", day);
	}

}
