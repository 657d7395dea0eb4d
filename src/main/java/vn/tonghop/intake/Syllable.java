package vn.tonghop.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Knows which words may be Vietnamese: an onset, a rime and a tone that goes with it. Hardly a
/// word that was decoded in the wrong way passes.
final class Syllable {

  private static final Set<String> ONSETS =
      Set.of("- b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "));

  private static final Set<String> RIMES =
      Set.of(
          ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
                  + " e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu"
                  + " i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
                  + " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe"
                  + " oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
                  + " u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up"
                  + " ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu"
                  + " ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu"
                  + " y yêm yên yêng yêt yêu")
              .split(" "));

  private static final char ACUTE = '\u0301';
  private static final char DOT_BELOW = '\u0323';
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final int LONGEST = 7;

  private Syllable() {}

  static boolean is(String word) {
    String letters = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder(letters.length());
    char tone = 0;
    for (int at = 0; at < letters.length(); at++) {
      char letter = letters.charAt(at);
      if (TONES.indexOf(letter) < 0) {
        bare.append(letter);
      } else if (tone == 0) {
        tone = letter;
      } else {
        return false;
      }
    }
    String plain = Normalizer.normalize(bare, Normalizer.Form.NFC);
    return plain.length() <= LONGEST && isBuilt(plain) && fits(tone, plain);
  }

  private static boolean isBuilt(String plain) {
    for (int onset = 0; onset <= Math.min(3, plain.length() - 1); onset++) {
      String start = onset == 0 ? "-" : plain.substring(0, onset);
      if (ONSETS.contains(start) && RIMES.contains(plain.substring(onset))) {
        return true;
      }
    }
    return false;
  }

  /// Syllables that stop short have two tones only.
  private static boolean fits(char tone, String plain) {
    boolean stopped =
        plain.endsWith("c") || plain.endsWith("ch") || plain.endsWith("p") || plain.endsWith("t");
    return !stopped || tone == ACUTE || tone == DOT_BELOW;
  }
}
