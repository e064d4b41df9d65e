package org.plainleaf.model;

/** Decides for each run of end marks in a text whether a sentence ends there. Looks a bounded way ahead and back. */
final class SentenceEnd {
    private enum Run {
        STRONG,
        CALL,
        PAUSE,
        URDU_STOP,
        STOP
    }

    /** How far back an opening quotation mark is looked for, in UTF-16 units. */
    private static final int LOOK_BACK = 500;

    private static final String ARABIC_AND = "و";

    private final String text;
    private final FullStop fullStop;
    private final Abbreviations abbreviations;

    SentenceEnd(String text, Abbreviations abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
        fullStop = new FullStop(text, abbreviations);
    }

    /** The offset behind the end marks that stand at an offset, or -1 if none do. */
    int behindMarks(int at) {
        int behind = at;
        while (behind < text.length()) {
            int two = SentenceMarks.doubleMark(text, behind);
            if (two >= 0) {
                behind = two;
            } else if (SentenceMarks.isMark(text.charAt(behind)) || behind > at && text.charAt(behind) == '፡') {
                behind++;
            } else {
                break;
            }
        }
        return behind == at ? -1 : behind;
    }

    /** The offset behind further end marks that stand alone behind a sentence, as in {@code "Why ? !"}. */
    int behindLooseMarks(int end) {
        int at = end;
        while (true) {
            int marks = skipSpaces(at);
            int behind = marks < text.length() ? behindMarks(marks) : -1;
            boolean strong = behind > 0 && marks == end && run(marks, behind) == Run.STRONG;
            if (behind < 0
                    || run(marks, behind) == Run.PAUSE
                    || !strong && behind < text.length() && !isSpaceAt(behind)) {
                return at;
            }
            at = behind;
        }
    }

    private boolean isSpaceAt(int at) {
        return SentenceMarks.isSpace(text.charAt(at));
    }

    /**
     * Where the sentence ends that has end marks at an offset, closing quotation marks and brackets included.
     *
     * @param start where the sentence starts
     * @param at where its end marks start
     * @param behind the offset behind them
     * @return the offset behind the sentence, or -1 if it carries on
     */
    int endOfSentence(int start, int at, int behind) {
        if (isMarkItself(at, behind)) {
            return -1;
        }
        Run run = run(at, behind);
        int close = behindClosers(start, behind, run);
        int next = skipSpaces(close);
        if (next >= text.length()) {
            return close;
        }
        boolean ends = next == close && !Character.isSupplementaryCodePoint(text.codePointAt(next))
                ? endsWithoutSpace(run, start, at, behind, next)
                : endsBefore(run, start, at, behind, close, next);
        return ends ? close : -1;
    }

    /** The mark is what is talked about: names such as "." and "..". */
    private boolean isMarkItself(int at, int behind) {
        return at > 0
                && behind < text.length()
                && SentenceMarks.isOpener(text.charAt(at - 1))
                && SentenceMarks.isQuote(text.charAt(at - 1))
                && SentenceMarks.isQuote(text.charAt(behind));
    }

    private Run run(int at, int behind) {
        int stops = 0;
        Run run = Run.STOP;
        for (int i = at; i < behind; i++) {
            char mark = text.charAt(i);
            if (SentenceMarks.isStrong(mark) || SentenceMarks.doubleMark(text, i) >= 0) {
                return Run.STRONG;
            }
            if (mark == '.' || mark == '۔') {
                stops++;
                run = run == Run.STOP && mark == '۔' ? Run.URDU_STOP : run;
            } else if (mark == '…' || mark == '‥') {
                run = run == Run.CALL ? run : Run.PAUSE;
            } else {
                run = Run.CALL;
            }
        }
        return stops > 1 && run != Run.CALL ? Run.PAUSE : run;
    }

    private int behindClosers(int start, int behind, Run run) {
        int at = behind;
        while (at < text.length() && SentenceMarks.isCloser(text.charAt(at))) {
            char closer = text.charAt(at);
            boolean lowCloser = closer == '“' || closer == '‘' || closer == '«';
            boolean free = at + 1 >= text.length() || SentenceMarks.isSpace(text.charAt(at + 1));
            if (lowCloser && run == Run.STRONG && !free && !opened(start, behind, closer)
                    || closer == '"' && !opened(start, behind, '"') && run == Run.STRONG) {
                return at;
            }
            at++;
        }
        int spaced = skipSpaces(at);
        boolean frenchCloser = spaced > at && spaced < text.length() && text.charAt(spaced) == '»';
        return frenchCloser ? spaced + 1 : at;
    }

    /** Whether a quotation is open before an offset, for quotation marks that open and close. */
    private boolean opened(int start, int before, char quote) {
        char opener = quote == '“' ? '„' : quote == '‘' ? '‚' : quote == '«' ? '»' : quote;
        int count = 0;
        for (int i = Math.max(start, before - LOOK_BACK); i < before; i++) {
            if (text.charAt(i) == opener) {
                count++;
            }
        }
        return quote == opener ? count % 2 == 1 : count > 0;
    }

    private boolean endsWithoutSpace(Run run, int start, int at, int behind, int next) {
        int letter = text.codePointAt(next);
        boolean quoted = behind < next && SentenceMarks.isQuote(text.charAt(next - 1));
        if (run == Run.STRONG) {
            boolean carriesOn = quoted && AfterQuote.carriesOn(text, next, isQuestionAtStart(start, behind));
            return !carriesOn && !isJoint(letter);
        }
        if (run == Run.URDU_STOP) {
            boolean newWord = Character.isLetter(letter)
                    || Character.isDigit(letter) && Character.isLetter(text.codePointBefore(at));
            return newWord && !isLetterName(at, behind) && !isLetterName(nextWord(next, "۔"));
        }
        if (run == Run.PAUSE) {
            return behind == next && MissingSpace.isNameOrStart(text, next);
        }
        return (run == Run.CALL || run == Run.STOP && !isAbbreviation(at, behind))
                && behind == next
                && MissingSpace.ends(text, start, at, next);
    }

    private boolean isAbbreviation(int at, int behind) {
        return abbreviations.use(text, fullStop.wordStart(at), behind) != Abbreviations.Use.NONE;
    }

    private boolean isLetterName(int at, int behind) {
        int from = fullStop.wordStart(at);
        return abbreviations.use(text, from, behind) == Abbreviations.Use.NEVER_ENDS;
    }

    private boolean isLetterName(String word) {
        return abbreviations.use(word, 0, word.length()) == Abbreviations.Use.NEVER_ENDS;
    }

    private String nextWord(int next, String stop) {
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - next < 12) {
            end++;
        }
        return text.substring(next, end) + stop;
    }

    private boolean endsBefore(Run run, int start, int at, int behind, int close, int next) {
        int letter = text.codePointAt(next);
        boolean quoted = behind < close && SentenceMarks.isQuote(text.charAt(close - 1));
        if (quoted
                && Character.isLetter(letter)
                && !SentenceMarks.hasCase(letter)
                && AfterQuote.carriesOn(text, next, isQuestionAtStart(start, behind))) {
            return false;
        }
        if (FullStop.isCaseless(letter) && isInBrackets(start, behind, close)) {
            return false;
        }
        if (run == Run.STOP) {
            return fullStop.ends(start, at, next);
        }
        if (run == Run.URDU_STOP) {
            return !isLetterName(at, behind) && !fullStop.isLabel(start, at);
        }
        if (SentenceMarks.isDash((char) letter)) {
            int behindDash = skipSpaces(next + 1);
            return behindDash >= text.length() || !Character.isLowerCase(text.codePointAt(behindDash));
        }
        if (Character.isLowerCase(letter)) {
            return startsAddress(next) || !SentenceMarks.hasCase(letterBefore(at));
        }
        if (run == Run.PAUSE) {
            int word = FullStop.firstLetter(text, next);
            return !Character.isDigit(letter)
                    && !Character.isLowerCase(word)
                    && !isJoint(letter)
                    && !(FullStop.isCaseless(letter) && (quoted || standsForMore(at, next)));
        }
        return !isJoint(letter);
    }

    /** Whether dots only leave words out: "and …", "… etc.". Scripts without capital letters do not say it otherwise. */
    private boolean standsForMore(int at, int next) {
        int end = at;
        while (end > 0 && isSpaceAt(end - 1)) {
            end--;
        }
        String before = text.substring(fullStop.wordStart(end), end);
        String word = nextWord(next, ".");
        return before.equals(ARABIC_AND) || abbreviations.use(word, 0, word.length()) == Abbreviations.Use.MAY_END;
    }

    /** Whether the mark stands in brackets that opened inside the sentence: "(papers, pictures, etc.)". */
    private boolean isInBrackets(int start, int behind, int close) {
        if (close == behind || ")）]".indexOf(text.charAt(behind)) < 0) {
            return false;
        }
        int closed = 0;
        for (int i = behind - 1; i > Math.max(start, behind - LOOK_BACK); i--) {
            char letter = text.charAt(i);
            if (")）]".indexOf(letter) >= 0) {
                closed++;
            } else if ("(（[".indexOf(letter) >= 0 && closed-- == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence began with a quotation, and this mark ends a question or a call in it. */
    private boolean isQuestionAtStart(int start, int behind) {
        return SentenceMarks.isOpener(text.charAt(start)) && "?!؟፧？！".indexOf(text.charAt(behind - 1)) >= 0;
    }

    /** A comma or the like: what follows belongs to the same sentence. */
    private static boolean isJoint(int letter) {
        return ",;:،؛、，；：)]}".indexOf(letter) >= 0;
    }

    private int letterBefore(int at) {
        int before = at;
        while (before > 0 && !Character.isLetter(text.codePointBefore(before)) && at - before < 3) {
            before--;
        }
        return before == 0 ? ' ' : text.codePointBefore(before);
    }

    /** Whether a web or email address stands at an offset: sentences may start with one, small as it is. */
    private boolean startsAddress(int at) {
        return FullStop.startsAddress(text, at);
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < text.length() && SentenceMarks.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
