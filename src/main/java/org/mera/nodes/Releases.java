package org.mera.nodes;

import java.lang.module.ModuleDescriptor.Version;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The releases of Mera that the database has seen. An older one would deploy its
 * processes anew as the latest, and take back filters and permissions, while the newer
 * ones work.
 */
@Component
@EnableConfigurationProperties(NodesProperties.class)
class Releases {

	private final NodesProperties properties;

	private final Optional<String> version;

	private final Clock clock;

	Releases(NodesProperties properties, ObjectProvider<BuildProperties> build, Clock clock) {
		this.properties = properties;
		// Started from an IDE it may have none.
		this.version = build.stream().map(BuildProperties::getVersion).findFirst();
		this.clock = clock;
	}

	/**
	 * From now on the database is this release's.
	 * @throws OlderReleaseException if it is a newer one's and nobody decided to go back
	 */
	void begin(DataSource database) {
		this.version.ifPresent((own) -> begin(own, JdbcClient.create(database)));
	}

	private void begin(String own, JdbcClient database) {
		Optional<String> last = database.sql("select version from begun_release order by id desc limit 1")
			.query(String.class)
			.optional();
		if (last.filter(own::equals).isPresent()) {
			return;
		}
		last.filter((other) -> !this.properties.goBack() && isOlder(own, other)).ifPresent((newer) -> {
			throw new OlderReleaseException(own, newer);
		});
		database.sql("insert into begun_release (version, begun_at) values (?, ?)")
			.params(own, OffsetDateTime.now(this.clock))
			.update();
	}

	private static boolean isOlder(String own, String other) {
		return Version.parse(own).compareTo(Version.parse(other)) < 0;
	}

}
