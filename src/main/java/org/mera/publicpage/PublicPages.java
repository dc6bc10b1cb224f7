package org.mera.publicpage;

import java.util.Optional;

import org.mera.access.DemoPeople;

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

	private final Optional<BuildProperties> build;

	PublicPages(ProcessPictures processes, DemoPeople demoPeople, ObjectProvider<BuildProperties> build) {
		this.processes = processes;
		this.demoPeople = demoPeople;
		// An IDE starts Mera without having built it.
		this.build = Optional.ofNullable(build.getIfAvailable());
	}

	@GetMapping("/")
	String first(Model model) {
		model.addAttribute("logIns", this.demoPeople.logIns());
		model.addAttribute("version", this.build.map(BuildProperties::getVersion).orElse(""));
		return "publicpage/first";
	}

	@GetMapping("/processes")
	String processes(Model model) {
		model.addAttribute("processes", this.processes.all());
		return "publicpage/processes";
	}

}
