package org.mera.publicpage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The rendered processes, with the words of their models. */
@Component
class ProcessPictures {

	private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	private final List<ProcessPicture> all;

	ProcessPictures(ResourcePatternResolver resources) throws IOException {
		this.all = Arrays.stream(resources.getResources("classpath*:static/processes/*.svg"))
			.map((picture) -> String.valueOf(picture.getFilename()).replace(".svg", ""))
			.sorted()
			.map((id) -> read(id, resources.getResource("classpath:processes/" + id + ".bpmn")))
			.toList();
	}

	List<ProcessPicture> all() {
		return this.all;
	}

	private static ProcessPicture read(String id, Resource model) {
		try (InputStream content = model.getInputStream()) {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setNamespaceAware(true);
			Element process = (Element) factory.newDocumentBuilder()
				.parse(content)
				.getElementsByTagNameNS(BPMN, "process")
				.item(0);
			return new ProcessPicture(id, process.getAttribute("name"), documentation(process),
					"/processes/" + id + ".svg");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ParserConfigurationException | SAXException ex) {
			throw new IllegalStateException("The model of " + id + " cannot be read", ex);
		}
	}

	private static String documentation(Element process) {
		NodeList children = process.getChildNodes();
		for (int i = 0; i < children.getLength(); i++) {
			if ("documentation".equals(children.item(i).getLocalName())) {
				return children.item(i).getTextContent().strip();
			}
		}
		return "";
	}

}
