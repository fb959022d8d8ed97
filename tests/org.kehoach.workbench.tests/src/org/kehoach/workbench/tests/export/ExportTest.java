// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.engine.OfficeFiles;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Pictures;
import org.kehoach.workbench.tests.support.WizardDriver;
import org.kehoach.workbench.tests.support.Wizards;
import org.kehoach.workbench.tests.support.Workbench;

/** File &gt; Export: each kind, from its page to the dialog that tells what was written. */
@ExtendWith(FailOnLoggedError.class)
class ExportTest {

	@TempDir
	private Path output;
	private WizardDialog dialog;
	private Shell result;

	@AfterEach
	void clean() throws CoreException {
		if (dialog != null) {
			dialog.close();
		}
		if (result != null && !result.isDisposed()) {
			result.close();
		}
		Workbench.reset();
	}

	private void open(String kind) throws Exception {
		dialog = WizardDriver.open("org.kehoach.workbench.export." + kind);
		folder().setText(output.toString());
	}

	private Text folder() {
		return WizardDriver.all(dialog.getShell(), Text.class).stream().filter(text -> text.isVisible() && text.getEditable()).findFirst().orElseThrow();
	}

	/** Leaves only the format wanted, if there is anything to choose. */
	private void only(String format) {
		for (Button button : WizardDriver.all(dialog.getShell(), Button.class)) {
			if (button.getData() instanceof String data && data.length() < 5) {
				WizardDriver.press(button, data.equals(format));
			}
		}
	}

	private Table written() {
		String title = dialog.getCurrentPage().getTitle();
		WizardDriver.finish(dialog);
		result = WizardDriver.shell("dialog that tells what was written",
				shell -> shell.getText().equals(title) && !WizardDriver.all(shell, Table.class).isEmpty());
		return WizardDriver.all(result, Table.class).getFirst();
	}

	@ParameterizedTest
	@CsvSource({ "documents, html, .html", "tables, csv, .csv", "tasks, ics, .ics", "site, '', index.html", "data, json, .json" })
	void eachKindIsWrittenAndTold(String kind, String format, String ending) throws Exception {
		Wizards.newExample();
		open(kind);
		only(format);
		Table files = written();
		assertTrue(files.getItemCount() > 0);
		for (int i = 0; i < files.getItemCount(); i++) {
			assertTrue(files.getItem(i).getText().endsWith(ending), files.getItem(i).getText());
			assertTrue(Files.size((Path) files.getItem(i).getData()) > 0);
		}
	}

	@Test
	void oneFileCanBeChosenAndBlanksAreListed() throws Exception {
		IProject project = Wizards.newExample();
		open("documents");
		Combo source = WizardDriver.first(dialog, Combo.class);
		int index = IntStream.range(0, source.getItemCount()).filter(i -> source.getItem(i).contains("kh-so-cong-thuong.kehoach")).findFirst()
				.orElseThrow(() -> new AssertionError(project + ": " + String.join(", ", source.getItems())));
		source.select(index);
		only("html");
		Table files = written();
		assertEquals(1, files.getItemCount());
		assertTrue(WizardDriver.all(result, Text.class).stream().anyMatch(text -> text.getText().contains("KHSoCongThuong2025H2: ")), "the draft has no number");
	}

	@Test
	void plansWithErrorsAreToldOnTheWay() throws Exception {
		IProject project = Wizards.newExample("quoc-gia");
		IFile broken = project.getFile("hong.kehoach");
		broken.create(new ByteArrayInputStream("kế hoạch Hong \"hỏng\" { thực hiện KhongCo }\n".getBytes(StandardCharsets.UTF_8)), true, null);
		open("documents");
		WizardDriver.first(dialog, Combo.class).select(0);
		only("html");
		String title = dialog.getCurrentPage().getTitle();
		WizardDriver.finish(dialog);
		result = WizardDriver.shell("result", shell -> shell.getText().equals(title) && !WizardDriver.all(shell, Text.class).isEmpty());
		assertTrue(WizardDriver.all(result, Text.class).stream().anyMatch(text -> text.getText().contains("hong.kehoach:1")));
	}

	@Test
	void theNextTimeBeginsWithTheLastChoice() throws Exception {
		Wizards.newExample("quoc-gia");
		open("data");
		only("xmi");
		written();
		result.close();
		dialog = WizardDriver.open("org.kehoach.workbench.export.data");
		assertEquals(output.toString(), folder().getText());
		assertTrue(WizardDriver.all(dialog.getShell(), Button.class).stream().anyMatch(button -> "xmi".equals(button.getData()) && button.getSelection()));
		only("json");
		written();
	}

	@Test
	void whatIsWrongStandsOnThePage() throws Exception {
		dialog = WizardDriver.open("org.kehoach.workbench.export.documents");
		assertFalse(dialog.getCurrentPage().isPageComplete(), "no project");
		dialog.close();
		Wizards.newExample("quoc-gia");
		open("documents");
		only("");
		assertFalse(dialog.getCurrentPage().isPageComplete(), "no format");
		only("html");
		folder().setText("out");
		assertFalse(dialog.getCurrentPage().isPageComplete(), "no full path");
		folder().setText(Files.writeString(output.resolve("a.txt"), "a").toString());
		Conditions.waitFor("message", () -> dialog.getErrorMessage() != null);
	}

	@Test
	void documentsAreMadeInTheTemplateOfTheProject() throws Exception {
		IProject project = Wizards.newExample("quoc-gia");
		Path template = OfficeFiles.startTemplate(project.getLocation().toPath().resolve("mau.docx"), true);
		rename(template, "Nơi nhận:", "Nơi gửi:");
		Files.writeString(project.getLocation().toPath().resolve("kehoach.properties"), "template = mau.docx\n");
		open("documents");
		only("docx");
		assertEquals("mau.docx", template().getText(), "preset");
		Conditions.waitFor("the check", () -> shows("template.good"));
		Table files = written();
		assertTrue(files.getItemCount() > 0);
		assertTrue(words((Path) files.getItem(0).getData()).contains("Nơi gửi:"), "the template's own words");
	}

	@Test
	void whatIsWrongInATemplateStandsOnThePageAndIsMarked() throws Exception {
		IProject project = Wizards.newExample("quoc-gia");
		Path template = OfficeFiles.startTemplate(project.getLocation().toPath().resolve("mau.docx"), true);
		rename(template, "«nội dung»", "«noi dungg»");
		rename(template, "«body»", "«bodi»");
		open("documents");
		only("docx");
		template().setText("mau.docx");
		Conditions.waitFor("the findings", () -> WizardDriver.all(dialog.getShell(), Text.class).stream().anyMatch(text -> text.getText().contains("MAU01")));
		assertTrue(dialog.getCurrentPage().isPageComplete(), "the marked copy can be had");
		picture("template-window");
		Table files = written();
		assertEquals("mau-danh-dau-loi.docx", files.getItem(0).getText());
		assertTrue(WizardDriver.all(result, Text.class).stream().anyMatch(text -> text.getText().contains("MAU01")));
	}

	@Test
	void aTemplateThatIsNotThereKeepsThePageBackUntilItIsTakenOut() throws Exception {
		Wizards.newExample("quoc-gia");
		open("documents");
		only("docx");
		template().setText("khong-co.docx");
		Conditions.waitFor("the check", () -> !dialog.getCurrentPage().isPageComplete());
		only("html");
		assertTrue(dialog.getCurrentPage().isPageComplete(), "other formats need no template");
		assertFalse(template().isEnabled());
		only("docx");
		template().setText("");
		assertTrue(dialog.getCurrentPage().isPageComplete());
	}

	@Test
	void listsCanBeHadForSomeUnits() throws Exception {
		Wizards.newExample();
		open("tasks");
		only("ics");
		Table units = WizardDriver.first(dialog, Table.class);
		TableItem unit = WizardDriver.row(units, "Văn phòng Sở");
		WizardDriver.all(dialog.getShell(), Button.class).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0)
				.forEach(button -> WizardDriver.press(button, button.getText().equals(Messages.get("export.units.some"))));
		assertFalse(dialog.getCurrentPage().isPageComplete(), "none is ticked");
		WizardDriver.tick(unit, true);
		picture("units-window");
		Table files = written();
		assertEquals(1, files.getItemCount());
		assertTrue(files.getItem(0).getText().contains("VanPhong"), files.getItem(0).getText());
	}

	/** With a folder that looks the same on every computer. */
	private void picture(String name) throws IOException {
		folder().setText("/home/lan/ket-qua");
		Pictures.take(dialog.getShell(), name);
		folder().setText(output.toString());
	}

	private Text template() {
		return WizardDriver.all(dialog.getShell(), Text.class).stream().filter(text -> text.getMessage().equals(Messages.get("template.none"))).findFirst()
				.orElseThrow();
	}

	private boolean shows(String key) {
		return WizardDriver.all(dialog.getShell(), Label.class).stream().anyMatch(label -> label.getText().equals(Messages.get(key)));
	}

	private static String words(Path docx) throws IOException {
		try (FileSystem zip = FileSystems.newFileSystem(docx)) {
			return Files.readString(zip.getPath("word/document.xml"));
		}
	}

	private static void rename(Path docx, String from, String to) throws IOException {
		try (FileSystem zip = FileSystems.newFileSystem(docx)) {
			Path part = zip.getPath("word/document.xml");
			Files.writeString(part, Files.readString(part).replace(from, to));
		}
	}
}
