package org.mera.actionplan;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A plan's file as it was loaded, kept so that the plan outlives the file. */
@Entity
@Table(name = "action_plan")
final class LoadedPlan {

	@Id
	private String id;

	@Column(nullable = false)
	private String title;

	@Column(nullable = false)
	private String fileName;

	@Column(nullable = false, length = PlanFile.LONGEST)
	private String fileText;

	@Column(nullable = false, length = 64)
	private String sha256;

	@Column(nullable = false)
	private Instant loadedAt;

	@Column(length = 64)
	private @Nullable String checkedAgainst;

	LoadedPlan() {
	}

	LoadedPlan(ActionPlan plan, PlanFile file, Instant loadedAt) {
		this.id = plan.id();
		replaceBy(plan, file, loadedAt);
	}

	final void replaceBy(ActionPlan plan, PlanFile file, Instant loadedAt) {
		this.title = plan.title();
		this.fileName = file.name();
		this.fileText = file.text();
		this.sha256 = file.sha256();
		this.loadedAt = loadedAt;
	}

	String id() {
		return this.id;
	}

	String title() {
		return this.title;
	}

	String sha256() {
		return this.sha256;
	}

	/** Its processes were found to fit, in this edition. */
	void checkedAgainst(@Nullable String edition) {
		this.checkedAgainst = edition;
	}

	boolean isCheckedAgainst(@Nullable String edition) {
		return Objects.equals(this.checkedAgainst, edition);
	}

	Instant loadedAt() {
		return this.loadedAt;
	}

	PlanFile file() {
		return new PlanFile(this.fileName, this.fileText);
	}

	boolean isFrom(PlanFile file) {
		return this.sha256.equals(file.sha256());
	}

}
