package org.mera.replay;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What the demo replays.
 *
 * @param plan id of the plan
 * @param script what its people do
 * @param currentQuarter which of the plan's quarters shall be the present one, from 1
 */
@ConfigurationProperties("mera.demo")
record DemoProperties(@DefaultValue("novi-pazar-2022-2023") String plan,
		@DefaultValue("classpath:replay/demo.yaml") Resource script, @DefaultValue("3") int currentQuarter) {
}
