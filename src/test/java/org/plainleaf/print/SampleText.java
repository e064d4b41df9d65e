package org.plainleaf.print;

import java.util.List;

/**
 * A text in one language.
 *
 * @param tag the language
 * @param paragraphs a title, and paragraphs
 */
record SampleText(String tag, List<String> paragraphs) {
    /** From the Universal Declaration of Human Rights, with numbers and English in between. */
    static final List<SampleText> ALL = List.of(
            new SampleText(
                    "ur",
                    List.of(
                            "انسانی حقوق کا عالمی منشور",
                            "تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں۔ انہیں ضمیر اور عقل ودیعت ہوئی ہے۔",
                            "ہر شخص کو (Personal health budget) کا حق ہے، 2026 میں بھی۔")),
            new SampleText(
                    "ar",
                    List.of(
                            "الإعلان العالمي لحقوق الإنسان",
                            "يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق. وقد وهبوا عقلًا وضميرًا.",
                            "لا يجوز (NHS) التمييز، منذ 1948 حتى اليوم.")),
            new SampleText(
                    "bn",
                    List.of(
                            "মানবাধিকারের সার্বজনীন ঘোষণাপত্র",
                            "সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে।",
                            "স্বাস্থ্য NHS বাজেট, ২০২৬ এবং 2026।")),
            new SampleText(
                    "pa",
                    List.of(
                            "ਮਨੁੱਖੀ ਅਧਿਕਾਰਾਂ ਬਾਰੇ ਵਿਸ਼ਵਵਿਆਪੀ ਐਲਾਨਨਾਮਾ",
                            "ਸਾਰਾ ਮਨੁੱਖੀ ਪਰਿਵਾਰ ਆਪਣੀ ਮਹਿਮਾ, ਸ਼ਾਨ ਅਤੇ ਹੱਕਾਂ ਦੇ ਪੱਖੋਂ ਜਨਮ ਤੋਂ ਹੀ ਆਜ਼ਾਦ ਹੈ।",
                            "ਸਿਹਤ NHS ਬਜਟ, 2026 ਵਿੱਚ।")),
            new SampleText(
                    "ta",
                    List.of(
                            "மனித உரிமைகள் பற்றிய உலகப் பிரகடனம்",
                            "மனிதப் பிறிவியினர் சகலரும் சுதந்திரமாகவே பிறக்கின்றனர்; அவர்கள் மதிப்பிலும் உரிமைகளிலும் சமமானவர்கள்.",
                            "உடல்நலம் NHS நிதி, 2026 முதல்.")),
            new SampleText("zh-Hans", List.of("世界人权宣言", "人人生而自由，在尊严和权利上一律平等。", "个人健康预算（NHS）自 2026 年起。")),
            new SampleText(
                    "en",
                    List.of(
                            "AVATAR: Universal Declaration",
                            "All human beings are born free & equal in dignity – “Today’s To-do”.",
                            "Everyone has the right to 1 home, from 2026.")),
            new SampleText(
                    "yo",
                    List.of(
                            "ÌKÉDE KÁRÍAYÉ FÚN Ẹ̀TỌ́ ỌMỌNÌYÀN",
                            "Gbogbo ènìyàn ni a bí ní òmìnira; iyì àti ẹ̀tọ́ kọ̀ọ̀kan sì dọ́gba.",
                            "Ẹ̀tọ́ ìlera NHS, 2026.")));

    String title() {
        return paragraphs.get(0);
    }

    /** The text as a heading and paragraphs. */
    String body() {
        StringBuilder body = new StringBuilder("<h1>" + escape(title()) + "</h1>");
        paragraphs.stream()
                .skip(1)
                .forEach(text -> body.append("<p>").append(escape(text)).append("</p>"));
        return body.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    public String toString() {
        return tag;
    }
}
