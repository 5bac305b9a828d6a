/** Family names that stand before the given name, folded: Korean, Chinese and Vietnamese, in their usual spellings. */
const FAMILY_NAMES = new Set(
  // Korean, in the spellings of both states
  (
    'kim lee yi ri rhee park pak bak choi choe jung jeong chung jong kang cho jo yoon yun yoo yu ryu lim im rim han oh o ' +
    'seo suh shin sin sim shim kwon kwak hwang ahn an song son sohn hong jang chang jun jeon chon bae pae baek paek paik ' +
    'heo hur ho nam noh roh ro ha joo ju chu moon mun yang hyon hyun ko koh go min no myung cha chae ma tae thae om um ' +
    // Chinese, in pinyin and older spellings
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao ' +
    'peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui qin fan fang shi tan liao ' +
    'zou xiong jin hao kong bai meng qiu hou xia duan lei xi mao wen qi bo bao tsai tsao chiang chan cheung wong leung ' +
    'lau ng kwok chow yip lam chu tung chow hsieh hsu kuo tsang geng hua lai ' +
    // Vietnamese
    'nguyen tran le pham huynh hoang phan vu vo dang bui do ngo duong ly dinh truong to luong mai'
  ).split(' '),
);

/** A syllable of a Korean, Chinese or Vietnamese given name, as it is romanised. */
const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstvwxyz]|ch|sh|zh|ph|th|kh|nh|ng|tr|kw|gw|hw|my|ky|gy|ry|ny|hy|py|by|ty|ts|hs|pp|tt|kk|ss|ssu|qu)?[aeiouy]{1,4}(?:n|ng|m|p|t|k|l|h|r|c|ch|nh|b)?$/;
const SYLLABLES =
  /^(?:(?:[bcdfghjklmnpqrstvwxz]{0,2})(?:y|w)?[aeiou]{1,3}(?:ng|nh|ch|n|m|p|t|k|l|h|r|c)?y?){1,2}$/;
/** Given names of one written word, such as "Jinping", have at most so many letters. */
const LONGEST = 9;

/**
 * Whether a name is written family name first. Takes folded words; tells by the family name and by how the other words
 * are built, so that "Kim Jong Un" and "Xi Jinping" are, "Kim Clijsters" and "Lee Harvey Oswald" are not.
 */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [family = '', ...given] = words;
  if (given.length === 0 || given.length > 3 || !FAMILY_NAMES.has(family)) return false;
  return given.every(
    (word) => SYLLABLE.test(word) || (given.length === 1 && word.length <= LONGEST && SYLLABLES.test(word)),
  );
}
