package org.mera.workflow;

import java.time.Clock;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Beans of the engine's edge. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ WorkflowProperties.class, PublicAddress.class })
class WorkflowConfiguration {

	@Bean
	Clock clock(WorkflowProperties properties) {
		return new EngineClock(properties.zone());
	}

	@Bean
	@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
	static JobExecutor jobExecutor(@Qualifier("camundaTaskExecutor") TaskExecutor threads,
			CamundaBpmProperties properties) {
		JobExecutor executor = new JobsInLots((ThreadPoolTaskExecutor) threads);
		JobExecutionProperty settings = properties.getJobExecution();
		PropertyMapper known = PropertyMapper.get().alwaysApplyingWhenNonNull();
		known.from(settings::getLockTimeInMillis).to(executor::setLockTimeInMillis);
		known.from(settings::getMaxJobsPerAcquisition).to(executor::setMaxJobsPerAcquisition);
		known.from(settings::getWaitTimeInMillis).to(executor::setWaitTimeInMillis);
		known.from(settings::getMaxWait).to(executor::setMaxWait);
		known.from(settings::getWaitIncreaseFactor).to(executor::setWaitIncreaseFactor);
		known.from(settings::getBackoffTimeInMillis).to(executor::setBackoffTimeInMillis);
		known.from(settings::getMaxBackoff).to(executor::setMaxBackoff);
		known.from(settings::getBackoffDecreaseThreshold).to(executor::setBackoffDecreaseThreshold);
		return executor;
	}

}
