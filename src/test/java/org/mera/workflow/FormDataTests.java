package org.mera.workflow;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mera.workflow.FormData.Option;

import static org.assertj.core.api.Assertions.assertThat;

class FormDataTests {

	@ParameterizedTest
	@CsvSource({ "{{secret}}, {\u2060{secret}}", "a {{{b}}}, a {\u2060{\u2060{b}}}", "= secret, \u2060= secret",
			"' \n = secret', \u2060= secret",
			"'Parks\r\n\n and benches\u2028too\n', Parks \u21b5 and benches \u21b5 too", "{a} = b, {a} = b" })
	void noLabelOfAnOptionIsCarriedOutOrCutOff(String words, String label) {
		assertThat(new Option(words, "1").label()).isEqualTo(label);
	}

}
