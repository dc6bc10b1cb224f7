package org.mera.workflow;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts the form's rules before everything that follows on its submission. */
@Component
class FormCheckParseListener extends AbstractBpmnParseListener {

	private final DeployedForms forms;

	private final FormRules rules;

	FormCheckParseListener(DeployedForms forms, FormRules rules) {
		this.forms = forms;
		this.rules = rules;
	}

	@Override
	public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
		check(userTask, activity, false);
	}

	@Override
	public void parseStartEvent(Element startEvent, ScopeImpl scope, ActivityImpl activity) {
		check(startEvent, activity, true);
	}

	private void check(Element element, ActivityImpl activity, boolean start) {
		@Nullable String form = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
		if (form != null) {
			activity.addListener(ExecutionListener.EVENTNAME_END, new FormCheck(form, start, this.forms, this.rules),
					0);
		}
	}

}
