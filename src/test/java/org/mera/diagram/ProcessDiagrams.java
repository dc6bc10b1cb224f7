package org.mera.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import org.mera.browser.Chromium;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Draws every process to an SVG beside it, as bpmn-js and so Cockpit shows it. Run by
 * {@code ./mvnw -Pdiagrams}.
 */
public final class ProcessDiagrams {

	private static final String VIEWER = "classpath*:META-INF/resources/webjars/bpmn-js/*/dist/bpmn-viewer.production.min.js";

	/**
	 * Draws without what only a mouse needs, on white so that it can be read in the dark,
	 * and with the same ids each time.
	 */
	private static final String DRAW = """
			async (bpmn) => {
			  const viewer = new BpmnJS({ container: document.body });
			  const { warnings } = await viewer.importXML(bpmn);
			  if (warnings.length) throw new Error(warnings.map((each) => each.message).join('\\n'));
			  const { svg } = await viewer.saveSVG();
			  viewer.destroy();

			  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
			  picture.querySelectorAll('.djs-hit, .djs-outline').forEach((each) => each.remove());
			  const margin = 12;
			  const [x, y, width, height] = picture.getAttribute('viewBox').split(' ').map(Number);
			  const box = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
			  picture.setAttribute('viewBox', Object.values(box).join(' '));
			  picture.setAttribute('width', box.width);
			  picture.setAttribute('height', box.height);
			  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
			  Object.entries({ ...box, fill: 'white' }).forEach(([name, value]) => paper.setAttribute(name, value));
			  picture.prepend(paper);
			  let text = new XMLSerializer().serializeToString(picture);
			  [...picture.querySelectorAll('marker')].forEach((marker, index) =>
			    text = text.replaceAll(marker.id, 'marker-' + (index + 1)));
			  return text.replaceAll('><g', '>\\n<g') + '\\n';
			}
			""";

	private ProcessDiagrams() {
	}

	/**
	 * Draws all.
	 * @param args the folder of the processes
	 * @throws IOException if a file cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		try (Chromium chromium = Chromium.launch(); Page page = chromium.browser().newPage()) {
			page.addScriptTag(new Page.AddScriptTagOptions().setContent(viewer()));
			for (ProcessDiagram diagram : ProcessDiagram.in(Path.of(args[0]))) {
				diagram.save((String) page.evaluate(DRAW, diagram.bpmn()));
				System.out.println("Drawn: " + diagram.picture());
			}
		}
	}

	private static String viewer() throws IOException {
		Resource[] found = new PathMatchingResourcePatternResolver().getResources(VIEWER);
		return found[0].getContentAsString(StandardCharsets.UTF_8);
	}

}
