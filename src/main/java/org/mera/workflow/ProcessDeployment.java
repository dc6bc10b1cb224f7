package org.mera.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.LinkedHashSet;
import java.util.Set;

import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;

import org.springframework.core.io.ContextResource;
import org.springframework.core.io.DescriptiveResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys processes and forms under one name however Mera was started, so that the engine
 * sees a new version only when something has changed.
 */
@Component
class ProcessDeployment extends DefaultDeploymentConfiguration {

	@Override
	public Set<Resource> getDeploymentResources() {
		Set<Resource> named = new LinkedHashSet<>();
		for (Resource resource : super.getDeploymentResources()) {
			named.add(new NamedResource(resource));
		}
		return named;
	}

	/** A resource that the engine knows as {@code processes/...} or {@code forms/...}. */
	private static final class NamedResource extends DescriptiveResource implements ContextResource {

		private final Resource resource;

		NamedResource(Resource resource) {
			super(resource.getDescription());
			this.resource = resource;
		}

		@Override
		public String getPathWithinContext() {
			String file = String.valueOf(this.resource.getFilename());
			return (file.endsWith(".form") ? "forms/" : "processes/") + file;
		}

		@Override
		public String getFilename() {
			return String.valueOf(this.resource.getFilename());
		}

		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public URL getURL() throws IOException {
			return this.resource.getURL();
		}

		@Override
		public InputStream getInputStream() throws IOException {
			return this.resource.getInputStream();
		}

	}

}
