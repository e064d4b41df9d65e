package org.plainleaf.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code plainleaf}. Exit codes: 0 clean, 1 errors found, 2 wrong usage, 70 a fault of ours. */
@Command(
        name = "plainleaf",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = "Turns plain Markdown into a website in many languages.",
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            NewCommand.class,
            LeafletCommand.class,
            RecallCommand.class,
            TranslateCommand.class,
            WordsCommand.class,
            ConsentCommand.class,
            WithdrawCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  plainleaf build                  make the site of this folder, in site/",
            "  plainleaf serve                  show the site while you write it",
            "  plainleaf check                  say what is wrong, change nothing",
            "  plainleaf new story my-story     start a new story",
            "  plainleaf leaflet my-leaflet     make one leaflet to print",
            "  plainleaf recall                 list printed leaflets that are out of date",
            "  plainleaf translate template     write the English texts for translators",
            "  plainleaf words                  make the sheet of plain words for staff",
            "  plainleaf withdraw my-story      take a story back, at once",
            "  plainleaf build --help           more about one command"
        })
public final class Main implements Runnable {
    static final String VERSION = Tool.NAME + " " + Tool.VERSION;
    static final int CLEAN = 0;
    static final int ERRORS = 1;
    static final int USAGE = 2;
    static final int OUR_FAULT = 70;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        // Our own errors are findings; nothing may write to the screen behind our back.
        System.setProperty("org.freemarker.loggerLibrary", "none");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.exit(run(console(FileDescriptor.out), console(FileDescriptor.err), arguments));
    }

    /** UTF-8, but on Windows what its console expects. */
    private static PrintWriter console(FileDescriptor descriptor) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        Charset charset = windows ? Charset.defaultCharset() : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }

    /** Runs a command and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return new CommandLine(new Main())
                    .setOut(out)
                    .setErr(err)
                    .setExecutionExceptionHandler((e, line, parsed) -> refused(e, err))
                    .execute(arguments);
        } catch (OutOfMemoryError e) {
            err.println("Plainleaf cannot go on: the site is too large for the memory of this computer.");
            return ERRORS;
        } catch (StackOverflowError e) {
            return refused(e, err);
        }
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    private static int refused(Throwable e, PrintWriter err) {
        Throwable cause = e instanceof UncheckedIOException io ? io.getCause() : e;
        if (cause instanceof IOException io) {
            err.println("Plainleaf cannot go on: " + sentence(io));
            return ERRORS;
        }
        err.println("Sorry: Plainleaf has a fault. Your files are as they were.");
        apologise(e, err);
        return OUR_FAULT;
    }

    /** Writes down a fault of ours, and says where. */
    static void apologise(Throwable fault, PrintWriter err) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        try {
            Path file = Files.createTempFile("plainleaf-fault-", ".txt");
            Files.writeString(file, trace.toString());
            err.println("Please send this file to the people who look after Plainleaf: " + file);
        } catch (IOException unwritable) {
            err.println(trace);
        }
    }

    private static String sentence(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "it is not allowed to use " + denied.getFile() + ".";
        }
        if (e instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile() + ".";
        }
        if (e instanceof CharacterCodingException) {
            return "the manifest.json of the last build cannot be read. Delete the folder of the last build and try again.";
        }
        if (e instanceof FileSystemException refused && refused.getReason() == null) {
            return refused.getFile() + " cannot be used, or is in the way.";
        }
        if (e instanceof FileSystemException refused) {
            return refused.getFile() + ": " + refused.getReason() + ".";
        }
        return String.valueOf(e.getMessage());
    }
}
