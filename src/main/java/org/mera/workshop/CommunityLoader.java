package org.mera.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Takes over the configured list of local communities when the application starts. A
 * wrong list stops the start with all its errors.
 */
@Component
@EnableConfigurationProperties(WorkshopProperties.class)
class CommunityLoader implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(CommunityLoader.class);

	private final LocalCommunities communities;

	private final Resource file;

	CommunityLoader(LocalCommunities communities, WorkshopProperties properties) {
		this.communities = communities;
		this.file = properties.communities();
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			List<LocalCommunity> list = CommunityFile.read(this.file.getDescription(),
					this.file.getContentAsByteArray());
			this.communities.replace(list);
			LOG.info("Took over {} local communities from {}", list.size(), this.file.getDescription());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the local communities", ex);
		}
	}

}
