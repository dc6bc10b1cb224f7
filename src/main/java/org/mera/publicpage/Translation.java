package org.mera.publicpage;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mera.academy.OpenDay;
import org.mera.academy.Postponement;
import org.mera.academy.Recording;
import org.mera.academy.Video;
import org.mera.evidence.Piece;
import org.mera.measure.DelayStatement;
import org.mera.measure.DueDates;
import org.mera.publicpage.PublishedMeasure.Event;
import org.mera.publicpage.PublishedMeasure.Film;
import org.mera.publicpage.PublishedMeasure.OpenDayNews;
import org.mera.publicpage.PublishedMeasure.Showing;
import org.mera.workshop.Holding;
import org.mera.workshop.Schedule;
import org.mera.workshop.Workshop;

/**
 * Takes from the modules' facts what is for everybody, and leaves people's names behind.
 */
class Translation {

	private final DueDates dueDates;

	Translation(DueDates dueDates) {
		this.dueDates = dueDates;
	}

	Event workshop(Workshop workshop) {
		Holding held = workshop.holding();
		Schedule schedule = (workshop.status() != Workshop.Status.PLANNED) ? workshop.schedule() : null;
		boolean sample = workshop.community().isSample();
		String community = workshop.community().name();
		String status = workshop.status().name();
		if (held != null) {
			return new Event(workshop.id(), workshop.number(), community, sample, status, held.day(), held.start(),
					held.end(), held.place(), held.attendance(), null);
		}
		return (schedule != null)
				? new Event(workshop.id(), workshop.number(), community, sample, status, schedule.day(),
						schedule.start(), schedule.end(), schedule.place(), null, remark(workshop))
				: new Event(workshop.id(), workshop.number(), community, sample, status, null, null, null, null, null,
						remark(workshop));
	}

	private static @Nullable String remark(Workshop workshop) {
		String cancelled = workshop.cancellationReason();
		if (cancelled != null || workshop.moves().isEmpty()) {
			return cancelled;
		}
		return workshop.moves().get(workshop.moves().size() - 1).reason();
	}

	/** Only of videos that are approved. */
	Film video(Video video) {
		Recording cut = video.recording();
		List<Showing> showings = video.distributions()
			.stream()
			.map((each) -> new Showing(each.channel(), each.address(), each.publishedOn()))
			.toList();
		return new Film(video.id(), video.number(), video.topic().workingTitle(), video.topic().topic(),
				video.topic().authority(), (cut != null) ? cut.link() : null,
				(cut != null) ? length(cut.length()) : null, (cut != null) ? cut.language() : null,
				cut != null && cut.subtitled(), this.dueDates.dayOf(Objects.requireNonNull(video.approvedAt())),
				showings);
	}

	private static String length(Duration length) {
		return "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart());
	}

	OpenDayNews openDay(OpenDay openDay) {
		LocalDate day = openDay.plan().day();
		List<Postponement> putOff = openDay.postponements();
		boolean stands = putOff.isEmpty() || !putOff.get(putOff.size() - 1).plannedFor().equals(day);
		return new OpenDayNews(stands ? day : null, openDay.heldOn(), openDay.pupils(), openDay.teachers(),
				putOff.stream().map(Postponement::reason).toList(), openDay.conclusions());
	}

	PublishedStep.Reason reason(DelayStatement said) {
		return new PublishedStep.Reason(this.dueDates.dayOf(said.statedAt()), said.publicSentence(),
				said.newEstimate());
	}

	/** Only of pieces that everybody may see. */
	PublishedStep.Proof piece(Piece piece) {
		return new PublishedStep.Proof(this.dueDates.dayOf(piece.uploadedAt()), piece.title(),
				PublicAddresses.evidence(piece.id()));
	}

}
