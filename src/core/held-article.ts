import type { Article } from './article/article.ts'
import { type Analysis, type IndexedArticle, indexArticle } from './indexed-article.ts'
import {
  type PackedAnalysis,
  packAnalysis,
  unpackPeople,
  unpackQuotations,
  unpackTimes,
} from './packed-analysis.ts'
import type { Recent } from './recent.ts'
import type { TermsStore } from './search/article-terms.ts'
import type { ToIndex } from './search/passage-index.ts'

/** The analyses of the articles asked about last, unpacked. */
export type Analyses = Recent<PackedAnalysis, Analysis>

/** What was worked out of articles before this process started. */
export type AnalysisStore = TermsStore & {
  /** What this very program worked out of this very text. */
  find(article: Article): PackedAnalysis | undefined
  /** Told of everything that is worked out because it was not found. */
  keep(article: Article, packed: PackedAnalysis): void
}

/** An indexed article whose analysis is held packed, and unpacked when something of it is asked for. */
export function holdArticle(article: Article, analyses: Analyses, store?: AnalysisStore): ToIndex {
  const stored = store?.find(article)
  if (stored) return asHeld(holdPacked(article, stored, analyses))
  const worked = indexArticle(article)
  const packed = packAnalysis(worked)
  store?.keep(article, packed)
  return { indexed: holdPacked(article, packed, analyses), worked }
}

/** An article of which nothing but its packed analysis is at hand. */
export function asHeld(indexed: IndexedArticle): ToIndex {
  return { indexed, worked: indexed }
}

/** Apart, or the getters would hold what was worked out along with its packed form. */
function holdPacked(article: Article, packed: PackedAnalysis, analyses: Analyses): IndexedArticle {
  const analysis = () => analyses.of(packed, () => unpack(packed))
  return {
    article,
    get people() {
      return analysis().people
    },
    get quotations() {
      return analysis().quotations
    },
    get times() {
      return analysis().times
    },
  }
}

/** Each part is unpacked when it is first asked for: most questions ask for no times. */
function unpack(packed: PackedAnalysis): Analysis {
  let people: Analysis['people'] | undefined
  let quotations: Analysis['quotations'] | undefined
  let times: Analysis['times'] | undefined
  return {
    get people() {
      people ??= unpackPeople(packed)
      return people
    },
    get quotations() {
      quotations ??= unpackQuotations(packed)
      return quotations
    },
    get times() {
      times ??= unpackTimes(packed)
      return times
    },
  }
}
