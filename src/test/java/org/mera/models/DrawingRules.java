package org.mera.models;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * How the diagram is drawn.
 */
final class DrawingRules {

	/** Mean width of a letter of a label, in pixels. */
	private static final float LETTER = 5.2f;

	private static final int LONGEST_LINE = 90;

	private static final int LINE_HEIGHT = 13;

	static final List<Rule<ProcessModel>> RULES = List.of(
			new Rule<>("every node and every flow is drawn", DrawingRules::undrawn),
			new Rule<>("shapes lie inside their scope and apart from each other", DrawingRules::overlaps),
			new Rule<>("lines run straight across or straight down", DrawingRules::slantingLines),
			new Rule<>("lines run past the shapes", DrawingRules::linesThroughShapes),
			new Rule<>("lines do not cross", DrawingRules::crossingLines),
			new Rule<>("lines do not run under labels", DrawingRules::linesUnderLabels));

	private DrawingRules() {
	}

	private static Stream<String> undrawn(ProcessModel model) {
		Set<String> drawn = Stream.concat(shapes(model).map(Shape::id), lines(model).map(Line::id))
			.collect(Collectors.toSet());
		return Stream.concat(model.all(FlowNode.class), model.all(SequenceFlow.class))
			.map(FlowElement::getId)
			.filter((id) -> !drawn.contains(id))
			.map((id) -> id + ": not drawn");
	}

	private static Stream<String> overlaps(ProcessModel model) {
		List<Shape> shapes = shapes(model).toList();
		return shapes.stream()
			.flatMap((one) -> shapes.stream()
				.filter((other) -> one.isParentOf(other) ? !one.bounds().contains(other.bounds())
						: one.isBefore(other) && one.bounds().intersects(other.bounds()))
				.map((other) -> one.id() + ", " + other.id()));
	}

	private static Stream<String> slantingLines(ProcessModel model) {
		return lines(model)
			.filter((line) -> line.parts()
				.stream()
				.anyMatch((part) -> part.getX1() != part.getX2() && part.getY1() != part.getY2()))
			.map(Line::id);
	}

	private static Stream<String> linesThroughShapes(ProcessModel model) {
		List<Shape> shapes = shapes(model).toList();
		return lines(model).flatMap((line) -> shapes.stream()
			.filter((shape) -> line.isForeignTo(shape.node()))
			.filter((shape) -> line.parts().stream().anyMatch(shape.bounds()::intersectsLine))
			.map((shape) -> line.id() + " through " + shape.id()));
	}

	private static Stream<String> crossingLines(ProcessModel model) {
		List<Line> lines = lines(model).toList();
		return lines.stream()
			.flatMap((one) -> lines.stream()
				.filter((other) -> one.id().compareTo(other.id()) < 0)
				.filter((other) -> one.crosses(other))
				.map((other) -> one.id() + " across " + other.id()));
	}

	private static Stream<String> linesUnderLabels(ProcessModel model) {
		return lines(model).flatMap((line) -> model.all(BpmnLabel.class)
			.filter((label) -> label.getBounds() != null)
			.filter((label) -> line.parts().stream().anyMatch(written(label)::intersectsLine))
			.map((label) -> line.id() + " under the label of " + element(label).getId()));
	}

	/**
	 * Where the words stand: bpmn-js centres them in the label's bounds, in lines of at
	 * most 90 pixels, and starts at the top whatever the bounds' height.
	 */
	private static Rectangle2D written(BpmnLabel label) {
		List<Integer> widths = new ArrayList<>(List.of(0));
		for (String word : ProcessModel.label(element(label)).split("\\s+")) {
			int last = widths.get(widths.size() - 1);
			int width = Math.round(word.length() * LETTER);
			if (last > 0 && last + LETTER + width > LONGEST_LINE) {
				widths.add(width);
			}
			else {
				widths.set(widths.size() - 1, Math.round(last + (last > 0 ? LETTER : 0) + width));
			}
		}
		Bounds bounds = label.getBounds();
		int width = Collections.max(widths);
		return new Rectangle2D.Double(bounds.getX() + (bounds.getWidth() - width) / 2, bounds.getY() + 1, width,
				widths.size() * LINE_HEIGHT - 2);
	}

	private static FlowElement element(BpmnLabel label) {
		BaseElement element = (label.getParentElement() instanceof BpmnShape shape) ? shape.getBpmnElement()
				: ((BpmnEdge) label.getParentElement()).getBpmnElement();
		return (FlowElement) element;
	}

	private static Stream<Shape> shapes(ProcessModel model) {
		return model.all(BpmnShape.class)
			.filter((shape) -> shape.getBpmnElement() instanceof FlowNode)
			.map((shape) -> new Shape((FlowNode) shape.getBpmnElement(), inner(shape.getBounds())));
	}

	private static Stream<Line> lines(ProcessModel model) {
		return model.all(BpmnEdge.class)
			.filter((edge) -> edge.getBpmnElement() instanceof SequenceFlow)
			.map((edge) -> new Line((SequenceFlow) edge.getBpmnElement(), parts(new ArrayList<>(edge.getWaypoints()))));
	}

	private static List<Line2D> parts(List<Waypoint> points) {
		return IntStream.range(1, points.size())
			.<Line2D>mapToObj((to) -> new Line2D.Double(points.get(to - 1).getX(), points.get(to - 1).getY(),
					points.get(to).getX(), points.get(to).getY()))
			.toList();
	}

	/** A little smaller than drawn, so that touching is no overlap. */
	private static Rectangle2D inner(Bounds bounds) {
		return new Rectangle2D.Double(bounds.getX() + 1, bounds.getY() + 1, bounds.getWidth() - 2,
				bounds.getHeight() - 2);
	}

	/**
	 * A node as drawn.
	 */
	private record Shape(FlowNode node, Rectangle2D bounds) {

		String id() {
			return this.node.getId();
		}

		boolean isParentOf(Shape other) {
			return this.node.equals(other.node.getParentElement());
		}

		/** Siblings, one order of the two; a boundary event lies on its activity. */
		boolean isBefore(Shape other) {
			return id().compareTo(other.id()) < 0
					&& Objects.equals(this.node.getParentElement(), other.node.getParentElement())
					&& !isOn(this.node, other.node) && !isOn(other.node, this.node);
		}

		private static boolean isOn(FlowNode event, FlowNode activity) {
			return event instanceof BoundaryEvent boundary && boundary.getAttachedTo().equals(activity);
		}

	}

	/**
	 * A flow as drawn.
	 */
	private record Line(SequenceFlow flow, List<Line2D> parts) {

		String id() {
			return this.flow.getId();
		}

		/** Neither at one of its ends nor around it. */
		boolean isForeignTo(FlowNode node) {
			return !node.equals(this.flow.getSource()) && !node.equals(this.flow.getTarget())
					&& !isAround(node, this.flow.getParentElement());
		}

		private static boolean isAround(FlowNode node, @Nullable ModelElementInstance inner) {
			return inner != null && (node.equals(inner) || isAround(node, inner.getParentElement()));
		}

		boolean crosses(Line other) {
			return this.parts.stream().anyMatch((one) -> other.parts.stream().anyMatch((two) -> crosses(one, two)));
		}

		/** Lines may meet where they begin or end. */
		private static boolean crosses(Line2D one, Line2D two) {
			return one.intersectsLine(two) && one.ptSegDist(two.getP1()) > 0 && one.ptSegDist(two.getP2()) > 0
					&& two.ptSegDist(one.getP1()) > 0 && two.ptSegDist(one.getP2()) > 0;
		}

	}

}
