package org.mera.models;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * A BPMN file.
 *
 * @param name its file name without the ending
 * @param bpmn its content
 */
record ProcessModel(String name, BpmnModelInstance bpmn) {

	static ProcessModel read(String name, String text) {
		return new ProcessModel(name,
				Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
	}

	/** The elements of a type and of the types that extend it. */
	<T extends ModelElementInstance> Stream<T> all(Class<T> type) {
		Collection<T> elements = this.bpmn.getModelElementsByType(type);
		return elements.stream();
	}

	Stream<Process> processes() {
		return all(Process.class);
	}

	/** All XML elements, for rules about what the model's types do not show. */
	Stream<DomElement> xml() {
		return xml(this.bpmn.getDocument().getRootElement());
	}

	private static Stream<DomElement> xml(DomElement element) {
		return Stream.concat(Stream.of(element), element.getChildElements().stream().flatMap(ProcessModel::xml));
	}

	/** The flows into a node, whether or not the file repeats them at the node. */
	List<SequenceFlow> into(FlowNode node) {
		return all(SequenceFlow.class).filter((flow) -> node.equals(flow.getTarget())).toList();
	}

	/** The flows out of a node. */
	List<SequenceFlow> outOf(FlowNode node) {
		return all(SequenceFlow.class).filter((flow) -> node.equals(flow.getSource())).toList();
	}

	static @Nullable String camunda(ModelElementInstance element, String attribute) {
		return element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute);
	}

	static @Nullable String camunda(DomElement element, String attribute) {
		return element.getAttribute(BpmnModelConstants.CAMUNDA_NS, attribute);
	}

	/** The id of the nearest element that has one. */
	static String nearestId(@Nullable DomElement element) {
		if (element == null) {
			return "?";
		}
		String id = element.getAttribute("id");
		return (id != null) ? id : nearestId(element.getParentElement());
	}

	static String label(FlowElement element) {
		return (element.getName() != null) ? element.getName().strip() : "";
	}

	static String documentation(BaseElement element) {
		return element.getDocumentations()
			.stream()
			.map((each) -> each.getTextContent().strip())
			.reduce("", String::concat);
	}

}
