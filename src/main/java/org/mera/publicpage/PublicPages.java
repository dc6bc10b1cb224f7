package org.mera.publicpage;

import java.util.Optional;

import org.mera.access.DemoPeople;
import org.mera.notification.OutboxFolder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What Mera is and where to log in; the processes it runs. */
@Controller
class PublicPages {

	private final ProcessPictures processes;

	private final DemoPeople demoPeople;

	private final OutboxFolder outbox;

	private final Optional<BuildProperties> build;

	PublicPages(ProcessPictures processes, DemoPeople demoPeople, OutboxFolder outbox,
			ObjectProvider<BuildProperties> build) {
		this.processes = processes;
		this.demoPeople = demoPeople;
		this.outbox = outbox;
		// An IDE starts Mera without having built it.
		this.build = Optional.ofNullable(build.getIfAvailable());
	}

	@GetMapping("/")
	String first(Model model) {
		model.addAttribute("logIns", this.demoPeople.logIns());
		this.outbox.path().ifPresent((path) -> model.addAttribute("outbox", path));
		model.addAttribute("version", this.build.map(BuildProperties::getVersion).orElse(""));
		return "publicpage/first";
	}

	@GetMapping("/processes")
	String processes(Model model) {
		model.addAttribute("processes", this.processes.all());
		return "publicpage/processes";
	}

}
