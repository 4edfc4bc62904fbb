/**
 * The parts of a page that are no paragraphs, told by how they are worded: date lines, bylines, credits,
 * boilerplate. Each test takes one block's words. When in doubt a block is a paragraph, since what is
 * recognised here can never be shown.
 */

/** Longest line that can be a date line, a byline or a credits line. */
const LONGEST_LINE = 160

/**
 * A line that is nothing but a date, perhaps with a time on either side: matches `Tuesday, February 17, 2026 at 11:50
 * AM`, `AFP Published 17 Feb 2026`, `Updated: 23:02, 11 April 2026` and `2026-02-17`; not `On February 17, 2026, he left.`.
 */
const DATE_LINE =
  /^(?:(?:[\p{L}.&]+ ){0,3}?(?:published|updated|posted|modified|created)[: ]+(?:on |at )?)?(?:\d{1,2}[:.]\d{2}(?: *[ap]\.?m\.?)?(?: [A-Z]{2,4})?,? +)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? +)?(?:\p{L}{3,9}\.? +\d{1,2}(?:st|nd|rd|th)?,? +\d{4}|\d{1,2}(?:st|nd|rd|th)? +\p{L}{3,9}\.?,? +\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:[ ,T|·–-]*(?:at +)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: *[ap]\.?m\.?)?)?(?: *\(?[A-Z]{1,5}(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)?\.?$/iu

/** Whether a line is nothing but a date. */
export function isDateLine(words: string): boolean {
  return words.length <= LONGEST_LINE && DATE_LINE.test(words)
}

/**
 * A line that names the writers, and perhaps where and as what they write: matches `By Mark Trevelyan`, `BY ANN LEE AND
 * JOHN DOE, Staff Writers` and `By Ann Lee in Oslo, science correspondent`; not `By Friday the talks had failed.`.
 */
const BYLINE =
  /^(?:Story |Written |Words |Text )?(?:By|BY|by):? +(\p{Lu}[\p{L}.'’-]*(?:(?:,| &| \|)? +(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|der|den|al|bin|ibn|for|of|in|the))*(?:,? +(?:[\p{Ll}-]+ +){0,3}(?:correspondent|editor|reporter|writer|journalist|columnist|critic)s?(?:, +\p{Lu}[\p{L}.&’' -]*)?)?)$/u

/** The writers a byline names, without its `By`; `undefined` when the words are no byline. */
export function readByline(words: string): string | undefined {
  if (words.length > LONGEST_LINE || /[.!?]$/u.test(words) || /\d/u.test(words)) return undefined
  return BYLINE.exec(words)?.[1] ?? REPORTED_FROM.exec(words)?.[1]
}

/** A writer sent somewhere: matches `From Ann Lee at Bridge Park`; not `From London to Paris`. */
const REPORTED_FROM =
  /^From +(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}) (?:at|in) (?:the )?\p{Lu}[\p{L}.'’ -]*$/u

/**
 * The line that names who worked on the story: matches `(Reporting by A. Lee; Editing by B. Doe)` and
 * `Additional reporting by A. Lee`; not `Reporting by hand is slow, he said.`.
 */
const CREDITS =
  /^[([*_]*(?:(?:Additional |Further )?[Rr]eporting|Writing|Editing|Compiled)(?: and (?:reporting|writing|editing))? by \p{Lu}/u

/** Lines that a page puts round a story; each begins so. */
const BOILERPLATE =
  /^[([*_]*(?:brought to you by\b|copyright\b|©|\(c\) |all rights reserved|this (?:material|article|story) (?:may not|was (?:originally )?(?:published|produced|written)|is (?:published|republished))|our standards: |click here\b|sign up (?:for|to|here)\b|subscribe (?:to|now|here)\b|follow .{1,60} on (?:twitter|facebook|instagram|x)\b|advertisement\b|do you have an opinion on the issues raised\b|read more\b|related(?: (?:stories|articles|coverage|topics))?:|share this\b|photo(?:graph)?(?: credit)?: |image(?: credit)?: |file photo|https?:\/\/\S+$|www\.\S+$)/iu

/**
 * What a page prints over a headline: the kind of piece, or that it may be printed now. Matches `OPINION` and `For
 * immediate release`; not `Opinion is divided`.
 */
const LABEL =
  /^(?:for (?:immediate )?release|(?:press|news|media) release|opinion|comment|analysis|editorial|exclusive|breaking(?: news)?|explainer|obituary|obituaries|review|interview|feature|long read|live|sport|news|world|politics|business|science|culture|health)[:!]?$/iu

/** Whether a block is a label over the headline. */
export function isLabel(words: string): boolean {
  return words.length <= LONGEST_LINE && LABEL.test(words)
}

/** A line of ornaments or an end mark: matches `* * *`, `###` and `-30-`; not `-30 degrees`. */
const ORNAMENT = /^(?:[\s*#_=~·•.–—-]+|-\s?(?:30|ends?)\s?-)$/iu

/** A Markdown picture alone in its block: matches `![a flag](flag.png)`. */
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/u

/** Who took the pictures, alone in its block: matches `Photographs by Ann Lee`; not `Photographs by Ann Lee hang there.`. */
const PICTURE_CREDIT =
  /^[([*_]*(?:Photo(?:graph)?s?|Photography|Pictures?|Illustrations?|Graphics?|Video|Words)(?: by|:) +\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}[)\]*_]*$/u

/** Links and invitations under a story, which end on no stop: matches `More from Science` and `Comments (23)`. */
const LINKS =
  /^[([*_]*(?:More (?:from|on|about) \p{Lu}[\p{L}\p{N} &’'-]*(?:\]\([^)\s]*\))?|(?:\d+ )?Comments?(?: \(\d+\))?|Share(?: this)?(?: (?:article|story|page))?)[)\]*_]*$/u

/** Credits may be long lists of names, but not as long as a paragraph of news. */
const LONGEST_CREDITS = 400

/** Whether a block names who worked on the story or its pictures. */
export function isCredits(words: string): boolean {
  if (words.length <= LONGEST_LINE && PICTURE_CREDIT.test(words)) return true
  return words.length <= LONGEST_CREDITS && CREDITS.test(words)
}

/** Whether a block is something that a page puts round a story: a notice, a link, an ornament, a picture. */
export function isBoilerplate(words: string): boolean {
  if (words.length > LONGEST_LINE) return false
  return [ORNAMENT, BOILERPLATE, PICTURE, LINKS].some((pattern) => pattern.test(words))
}
