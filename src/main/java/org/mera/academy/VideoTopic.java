package org.mera.academy;

/**
 * What a video is to be about.
 *
 * @param topic the competence of the city that it explains
 * @param workingTitle what the video is called while it is made
 * @param authority the city's authority whose competence it is
 */
public record VideoTopic(String topic, String workingTitle, String authority) {
}
