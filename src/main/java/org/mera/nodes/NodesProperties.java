package org.mera.nodes;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What can be configured about several nodes.
 *
 * @param goBack whether an older release may start after a newer one
 */
@ConfigurationProperties("mera.nodes")
record NodesProperties(boolean goBack) {
}
