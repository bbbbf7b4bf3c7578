import { fewestInRun, typosIn } from "./edit-distance.ts";
import { foldedText, isHan, tokensOf } from "./fold.ts";
import {
  letterSetOf,
  pairSetOf,
  secondSetOf,
  setsIn,
  spelled,
  type LetterSets,
  type Spelled,
} from "./letter-set.ts";
import {
  initials,
  mixtureOf,
  readingsOf,
  spellUmlauts,
  syllablesOf,
  unifySpelling,
  unretroflexed,
  unretroflexedReadings,
} from "./pinyin.ts";

/** How a text matched, from closest to farthest. */
export const matchKinds = [
  "EXACT",
  "PREFIX",
  "WORD",
  "INSIDE",
  "FUZZY",
] as const;
export type MatchKind = (typeof matchKinds)[number];

/** Where in a folded text, or in its pinyin, something was found. */
export interface FoundSpan {
  readonly kind: MatchKind;
  /** Whether the whole text matched, apart from typos. */
  readonly isWhole?: boolean;
  /** Whether the words of the query stand apart in the text. */
  readonly isScattered?: boolean;
  readonly start: number;
  readonly end: number;
}

/** What is known of a text's letters before it is analyzed. */
export interface KnownSets extends LetterSets {
  /** Of a name; a sentence is not matched by its sound. */
  readonly sound: LetterSets;
  readonly plainLetterSet: number;
}

/** A text that is searched, analyzed as far as it is looked at: most are never read aloud. */
export class Parts implements Spelled {
  private ownFolded?: string;
  private ownSets?: LetterSets;
  private ownLetters?: string;
  private ownLiteral?: string;
  private ownWords?: readonly Spelled[];
  private ownSound?: Sound;

  constructor(
    protected readonly text: string,
    private readonly known?: KnownSets,
  ) {}

  get folded(): string {
    return (this.ownFolded ??= foldedText(this.text));
  }

  get sets(): LetterSets {
    return (this.ownSets ??= this.known ?? spelled(this.folded));
  }

  get letterSet(): number {
    return this.sets.letterSet;
  }

  get pairSet(): number {
    return this.sets.pairSet;
  }

  get secondSet(): number {
    return this.sets.secondSet;
  }

  /** Without spaces. */
  get letters(): string {
    return (this.ownLetters ??= this.folded.replaceAll(" ", ""));
  }

  /** As written, apart from case, width and spaces around it. */
  get literal(): string {
    return (this.ownLiteral ??= this.text
      .normalize("NFKC")
      .trim()
      .toLowerCase());
  }

  /** Its tokens. */
  get words(): readonly Spelled[] {
    return (this.ownWords ??= tokensOf(this.folded).map(spelled));
  }

  get sound(): Sound {
    return (this.ownSound ??= soundOf(this.folded));
  }

  /** What its sound has, for which most texts need not be read aloud. */
  get soundSets(): LetterSets {
    return this.known?.sound ?? this.sound;
  }

  /** The letters of its sound without what many do not tell apart, likewise. */
  get plainLetterSet(): number {
    return this.known?.plainLetterSet ?? this.sound.plain.letterSet;
  }
}

/** What was typed, analyzed once for all texts that it may match. */
export class Query extends Parts {
  /** It read as pinyin, in each way; none where it cannot be pinyin. */
  readonly readings: readonly Spelled[];
  /** Those with what many do not tell apart. */
  readonly plainReadings: readonly Spelled[];
  /** It as pinyin that may be shortened and hold characters; nothing where it cannot be that. */
  readonly mixture: Spelled | null;
  /** Whether some of its words, and not all, are single letters. */
  readonly hasInitials: boolean;
  /** Its words where Chinese is cut into such of two characters; nothing where it has no more of them then, or an odd one. */
  readonly pairs: readonly Spelled[] | null;
  /** The letters of its words, and how many may be missing; nothing where one may not have typos. */
  readonly tolerances: readonly Tolerance[] | null;
  /** What its words have, which may stand apart. */
  readonly inWords: LetterSets;
  /** What stands together in a sentence that it is found in: its `pairs` where there are any. */
  readonly inSentence: LetterSets;
  /** It as Chinese that may stand for another with its sound; nothing where it cannot be that. */
  readonly spoken: Spelled | null;
  private ownLiteralSet?: number;

  constructor(text: string) {
    super(text);
    const typed = foldedText(spellUmlauts(text));
    const readings = readingsOf(typed);
    const mixture = mixtureOf(typed);
    const tokens = this.words.map(({ letters }) => letters);
    this.readings = readings.map(spelled);
    this.plainReadings = readings.flatMap(unretroflexedReadings).map(spelled);
    this.mixture = mixture === "" ? null : spelled(mixture);
    this.hasInitials = tokens.some(isInitial) && !tokens.every(isInitial);
    this.pairs = pairsOf(tokens)?.map(spelled) ?? null;
    this.tolerances = tolerancesOf(this.words);
    this.inWords = setsIn(this.words);
    this.inSentence = setsIn(this.pairs ?? this.words);
    const { isChinese, units, letters } = this.sound;
    this.spoken = isChinese && units.length > 1 ? spelled(letters) : null;
  }

  /** The letters of `literal`. */
  get literalSet(): number {
    return (this.ownLiteralSet ??= letterSetOf(this.literal));
  }
}

interface Tolerance extends Spelled {
  readonly isChinese: boolean;
  readonly typos: number;
}

function tolerancesOf(words: readonly Spelled[]): readonly Tolerance[] | null {
  const all: Tolerance[] = [];
  for (const word of words) {
    const { letters } = word;
    const isChinese = isHan(letters);
    if (isChinese && letters.length < fewestInRun) return null;
    const typos = isChinese ? 1 : typosIn(letters);
    all.push({ ...word, isChinese, typos });
  }
  return all;
}

/** A text as it is spoken: its Chinese in pinyin, its other letters and digits as they are. */
export interface Sound extends Spelled {
  /** Empty where the text has no Chinese. */
  readonly letters: string;
  /** The sets are of both `letters` and `initials`. */
  readonly letterSet: number;
  /** The same without what many do not tell apart: zh and z, ang and an. */
  readonly plain: Spelled & Pick<Sound, "units">;
  /** Each of its Chinese characters in pinyin, and their initials. */
  readonly syllables: readonly string[];
  readonly initials: string;
  /** Whether the text is entirely Chinese. */
  readonly isChinese: boolean;
  /** Chinese characters and words of other letters. */
  readonly units: readonly SoundUnit[];
  /** Those of them that are Chinese, one for each of `initials`. */
  readonly characters: readonly SoundUnit[];
}

export interface SoundUnit {
  /** Where it starts in `Sound.letters`. */
  readonly start: number;
  /** The position of its first character in the folded text. */
  readonly at: number;
  readonly end: number;
}

/** Whether a word is the first letter of another. */
export const isInitial = (token: string): boolean =>
  /^\p{L}$/u.test(token) && !isHan(token);

/** Most Chinese words have two characters, which is close enough where all must occur. */
function pairsOf(tokens: readonly string[]): readonly string[] | null {
  const han = tokens.filter(isHan);
  if (han.some((token) => [...token].length % 2 > 0)) return null;
  const words = tokens.flatMap((token) =>
    isHan(token) ? token.match(/../gu)! : [token],
  );
  return words.length > tokens.length ? words : null;
}

const noSound: Sound = {
  ...spelled(""),
  plain: { ...spelled(""), units: [] },
  syllables: [],
  initials: "",
  isChinese: false,
  units: [],
  characters: [],
};

/** The sound of a folded text. */
export function soundOf(folded: string): Sound {
  if (!isHan(folded)) return noSound;
  const found = [
    ...folded.matchAll(/\p{Script=Han}|[^\p{Script=Han} ]+/gu),
  ].map(({ 0: text, index }) => ({ text, index, isHan: isHan(text) }));
  const sounds = syllablesOf(
    found.flatMap(({ text, isHan }) => (isHan ? text : [])).join(""),
  );
  const units: SoundUnit[] = [];
  const characters: SoundUnit[] = [];
  const plainUnits: SoundUnit[] = [];
  let letters = "";
  let plain = "";
  for (const { text, index, isHan } of found) {
    const unit = { start: letters.length, at: index, end: index + text.length };
    units.push(unit);
    plainUnits.push({ ...unit, start: plain.length });
    const sound = isHan ? sounds[characters.length]!.text : text;
    letters += sound;
    plain += isHan ? unretroflexed(sound) : sound;
    if (isHan) characters.push(unit);
  }
  const whole = spelled(unifySpelling(letters));
  const first = initials(sounds);
  return {
    letters: whole.letters,
    letterSet: whole.letterSet | letterSetOf(first),
    pairSet: whole.pairSet | pairSetOf(first),
    secondSet: whole.secondSet | secondSetOf(first),
    plain: { ...spelled(unifySpelling(plain)), units: plainUnits },
    syllables: sounds.map(({ text }) => text),
    initials: first,
    isChinese: characters.length === found.length,
    units,
    characters,
  };
}
