import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { isoDate } from '../core/article/calendar.ts'
import type { Draft } from './draft.ts'
import { type PageNode, readBlocks } from './page-blocks.ts'
import { type Refused, refuse, type Source } from './source.ts'

/** The article on a page, as Firefox's reader view finds it, without menus, pictures and advertisements. */
export function draftFromPage({ text, url }: Source): Draft | Refused {
  const page = parsePage(text)
  if (deepestLevel(page.documentElement) > DEEPEST_PAGE) {
    return refuse(`The page is nested more than ${DEEPEST_PAGE} levels deep: no article is.`)
  }
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href')
  for (const other of page.querySelectorAll(NOT_THE_STORY)) other.remove()
  const heading = page.querySelector('h1')?.textContent ?? ''
  const found = readStory(page)
  if (!found?.content) return refuse('No article was found on the page.')
  return {
    title: headlineOf(oneLine(heading), oneLine(found.title ?? '')),
    publisher: oneLine(found.siteName ?? ''),
    author: writersOf(oneLine(found.byline ?? '')),
    date: isoDate(found.publishedTime ?? ''),
    url: webAddress(canonical, url) ?? url,
    body: readBlocks(found.content).join('\n\n'),
  }
}

/** What stands within a story and is not of it: what others posted elsewhere, and the numbers of notes. */
const NOT_THE_STORY =
  'blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed, sup.reference'

/** As much of a document as is asked for here. */
type PageDocument = {
  readonly documentElement: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

type PageElement = PageNode & {
  readonly firstElementChild: PageElement | null
  readonly nextElementSibling: PageElement | null
  readonly parentElement: PageElement | null
  getAttribute(name: string): string | null
  remove(): void
}

/** The parser adds no tags, and readers of the tree expect those that HTML lets a page leave out. */
function parsePage(html: string): PageDocument {
  const whole = /<body[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`
  const { document }: { readonly document: PageDocument } = parseHTML(whole)
  return document
}

/** Pages are 10 to 60 levels deep; what reads the tree below takes time with the square of it. */
const DEEPEST_PAGE = 400

/** Walked without recursion, since a hostile page may be nested deeper than the stack. */
function deepestLevel(root: PageElement | null): number {
  let deepest = 0
  let level = 1
  let at = root
  while (at) {
    deepest = Math.max(deepest, level)
    if (at.firstElementChild) {
      at = at.firstElementChild
      level++
      continue
    }
    while (at && !at.nextElementSibling) {
      at = at.parentElement
      level--
    }
    at = at?.nextElementSibling ?? null
  }
  return deepest
}

/** A page of more elements than this is no story. */
const MOST_ELEMENTS = 50_000

function readStory(page: PageDocument) {
  const options = { serializer: keepNode, maxElemsToParse: MOST_ELEMENTS }
  try {
    return new Readability<PageNode>(page, options).parse()
  } catch {
    return null
  }
}

function keepNode(node: PageNode): PageNode {
  return node
}

/** The page's own headline where its title only adds to it: `Rain` of `Rain | The Gazette`. */
function headlineOf(heading: string, title: string): string {
  return heading !== '' && title.startsWith(heading) ? heading : title
}

/** The writers without their `By`; an address (of a profile, as some pages have it) is no writer. */
function writersOf(byline: string): string {
  return /^https?:/iu.test(byline) ? '' : byline.replace(/^by:? /iu, '')
}

function webAddress(address: string | null | undefined, base: string | undefined) {
  if (!address || !URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  return /^https?:$/u.test(url.protocol) ? url.href : undefined
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}
