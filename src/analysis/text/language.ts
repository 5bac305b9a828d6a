/**
 * Small words that a language's texts are full of. The lists are of like size and frequency, so that the one with
 * the most hits tells the language: "in" alone is English, German, Dutch and Italian, but their other words are not.
 */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to that with for by from his her has have had it its which were said are an he she they this be not but at as their been who in on is was a will after over',
  ),
  de: words(
    'der die das und zu den mit für von dem des ein eine einen ist war nicht auf im sich auch es an als nach bei aus um hat wie dass sie er in am wird über sagte',
  ),
  fr: words(
    'le la les et à des du de un une en que qui dans pour par sur est pas plus au aux avec ce cette se son sa ses il elle a été ont était sont mais',
  ),
  es: words(
    'el la los las y de que en un una por con para su sus del al se lo no es fue más como pero ha han este esta entre sobre ya también desde dijo a',
  ),
  pt: words(
    'o a os as e de que em um uma por com para do da dos das no na nos nas se ao à não é foi mais como mas sua seu entre também disse são pelo pela',
  ),
  it: words(
    'il la le gli e di che in un una per con del della dei delle al alla nel nella da si non è sono ha più come ma anche lo dal sulla su i ai ed stato',
  ),
  nl: words(
    'de het een en van in is dat op te met voor zijn aan niet om er ook als bij door naar uit over heeft maar dan hij zij worden werd die wordt tot nog zei',
  ),
  sv: words(
    'och att det som en är av för på med den till i har de inte om ett men var jag sig från vi så kan när nu efter också hade eller under mot sade han',
  ),
  pl: words(
    'i w z na do się nie że jest o to jak za po od przez ale dla tym był są oraz co jego być które który czy tylko także już może przed ze została',
  ),
  tr: words(
    've bir bu için ile de da olarak daha çok olan gibi kadar sonra en ne ki o var değil ama her olduğu dedi olduğunu tarafından ise göre mi ya iki',
  ),
  id: words(
    'yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh ke juga sebagai adalah telah ada bahwa mereka karena kata atau sudah saat ia para tersebut lebih',
  ),
};
/** Share of a text's words that English prose never falls below; its headlines and lists hardly do. */
const SHARE = 0.08;
/** In a text of fewer words, a headline or a sentence, the share says nothing; one small word more than other languages have does. */
const FEW_WORDS = 40;
/** In UTF-16 units: the start of an article is enough to tell. */
const LOOKED_AT = 20_000;

/** A BCP 47 tag: "en", or "und" for anything else, which the models were not trained for. */
export function detectLanguage(text: string): 'en' | 'und' {
  const written = text.slice(0, LOOKED_AT).match(/\p{L}+/gu) ?? [];
  // "UN" is no French article, except where all is in capitals.
  const inCapitals = written.every(isUpperCase);
  const found = written
    .filter((word) => inCapitals || word.length === 1 || !isUpperCase(word))
    .map((word) => word.toLowerCase());
  const hits = (language: string): number => found.filter((word) => SMALL_WORDS[language]?.has(word)).length;
  const english = hits('en');
  const others = Math.max(...Object.keys(SMALL_WORDS).flatMap((one) => (one === 'en' ? [] : hits(one))));
  const isEnglish = english / found.length >= SHARE || (found.length < FEW_WORDS && english > others);
  return english > 0 && isEnglish && others <= english ? 'en' : 'und';
}

function isUpperCase(word: string): boolean {
  return word === word.toUpperCase();
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
