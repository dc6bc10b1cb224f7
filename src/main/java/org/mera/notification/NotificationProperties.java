package org.mera.notification;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured about mail.
 *
 * @param from the sender, an address with or without a name
 * @param outbox the folder in which mails are put when no mail server is configured
 * @param gather how long a mail waits for what else there is to tell the same person
 * @param morning time of day before which nobody gets mail, and at which people are told
 * what waits for them, on working days in the city's zone
 */
@ConfigurationProperties("mera.notification")
record NotificationProperties(@DefaultValue("Mera <mera@localhost>") String from,
		@DefaultValue("data/outbox") Path outbox, @DefaultValue("PT5M") Duration gather,
		@DefaultValue("08:00") LocalTime morning) {
}
