package org.mera.notification;

import java.time.Clock;
import java.util.Optional;

import org.mera.access.InternalPaths;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** How mails are written, and the way they go. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationProperties.class)
class NotificationConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(NotificationConfiguration.class);

	/** Spring Boot makes a sender when {@code spring.mail.host} is set. */
	@Bean
	MailTransport mailTransport(ObjectProvider<JavaMailSender> server, NotificationProperties properties, Clock clock) {
		JavaMailSender sender = server.getIfAvailable();
		if (sender != null) {
			return new MailServer(sender);
		}
		LOG.warn("No mail server is configured (spring.mail.host): mails are put into the folder {}",
				properties.outbox());
		return new Outbox(properties.outbox(), clock);
	}

	@Bean
	OutboxFolder outboxFolder(ObjectProvider<JavaMailSender> server, NotificationProperties properties) {
		return new OutboxFolder(
				server.stream().findAny().isPresent() ? Optional.empty() : Optional.of(properties.outbox().toString()));
	}

	@Bean
	InternalPaths pathsOfMailRegister() {
		return new InternalPaths("/mails");
	}

	/** Templates of plain text stand beside those of HTML. */
	@Bean
	ITemplateResolver textTemplates() {
		SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
		resolver.setPrefix("classpath:/templates/");
		resolver.getResolvablePatternSpec().addPattern("*.txt");
		resolver.setTemplateMode(TemplateMode.TEXT);
		resolver.setCharacterEncoding("UTF-8");
		resolver.setOrder(1);
		return resolver;
	}

}
