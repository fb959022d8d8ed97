// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.kehoach.language.KehoachStandaloneSetup;
import org.kehoach.language.resource.LoadedFolder;
import org.kehoach.model.Plan;

import com.google.inject.Injector;

/**
 * What checking a folder of plans is spent on: parsing the texts, indexing the names, linking, and the rules. Started by the
 * script {@code cascades}; prints one line a step, "name TAB microseconds", the median of the rounds.
 */
final class Cascades {

	private static final List<String> STEPS = List.of("parse", "index", "link", "check");

	private final Injector injector = new KehoachStandaloneSetup().createInjectorAndDoEMFRegistration();
	private final Map<String, byte[]> texts = new LinkedHashMap<>();
	private int plans;

	/** @param arguments the folder, rounds that do not count, rounds that count */
	public static void main(String[] arguments) throws IOException {
		Locale.setDefault(Locale.ENGLISH);
		long begin = now();
		Cascades cascades = new Cascades(Path.of(arguments[0]));
		long setUp = now() - begin;
		int idle = Integer.parseInt(arguments[1]);
		int counted = Integer.parseInt(arguments[2]);
		List<long[]> rounds = new ArrayList<>();
		for (int i = 0; i < idle + counted; i++) {
			long[] round = cascades.round();
			if (i >= idle) {
				rounds.add(round);
			}
		}
		print("plans", cascades.plans);
		print("set up", setUp / 1000);
		for (int step = 0; step < STEPS.size(); step++) {
			int at = step;
			print(STEPS.get(step), median(rounds.stream().map(round -> round[at]).toList()));
		}
		print("all", median(rounds.stream().map(Cascades::sum).toList()));
	}

	private Cascades(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".kehoach")).sorted().toList()) {
				texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
			}
		}
	}

	/** Processor time of this thread: a busy machine makes it hardly longer, and compiling beside it does not count. */
	private static long now() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static void print(String name, long value) {
		System.out.println(name + "\t" + value);
	}

	private static long sum(long[] values) {
		long sum = 0;
		for (long value : values) {
			sum += value;
		}
		return sum;
	}

	private static long median(List<Long> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

	/** Microseconds of each step, with a resource set of its own. */
	private long[] round() throws IOException {
		XtextResourceSet resources = injector.getInstance(XtextResourceSet.class);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("kehoach", injector.getInstance(IResourceFactory.class));
		ResourceDescriptionsData index = new ResourceDescriptionsData(new ArrayList<>());
		ProjectDescription project = new ProjectDescription();
		project.setName("all");
		project.attachToEmfObject(resources);
		new ChunkedResourceDescriptions(Map.of(), resources).setContainer("all", index);
		IResourceDescription.Manager descriptions = injector.getInstance(IResourceDescription.Manager.class);
		long[] times = new long[STEPS.size() + 1];
		List<XtextResource> files = new ArrayList<>();
		times[0] = now();
		for (Map.Entry<String, byte[]> text : texts.entrySet()) {
			XtextResource file = (XtextResource) resources.createResource(URI.createURI("memory:/" + text.getKey()));
			file.load(new ByteArrayInputStream(text.getValue()), Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
			files.add(file);
		}
		times[1] = now();
		for (XtextResource file : files) {
			IResourceDescription description = descriptions.getResourceDescription(file);
			description.getExportedObjects().iterator();
			index.addDescription(file.getURI(), description);
		}
		times[2] = now();
		files.forEach(file -> EcoreUtil2.resolveLazyCrossReferences(file, CancelIndicator.NullImpl));
		times[3] = now();
		LoadedFolder.in(resources, files);
		files.forEach(file -> file.getResourceServiceProvider().getResourceValidator().validate(file, CheckMode.ALL, CancelIndicator.NullImpl));
		times[4] = now();
		plans = 0;
		files.forEach(file -> EcoreUtil.getAllProperContents(file, false).forEachRemaining(object -> plans += object instanceof Plan ? 1 : 0));
		long[] steps = new long[STEPS.size()];
		for (int i = 0; i < steps.length; i++) {
			steps[i] = (times[i + 1] - times[i]) / 1000;
		}
		return steps;
	}
}
