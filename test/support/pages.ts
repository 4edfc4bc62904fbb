/** A news page as sites print them: menus, data for search engines, a story, a footer. */
export const HARBOUR_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Harbour to close | The Gazette</title>
<meta property="og:site_name" content="The Gazette">
<meta property="article:published_time" content="2026-02-17T11:50:00+01:00">
<meta name="author" content="By Ann Lee"><link rel="canonical" href="https://gazette.example/harbour">
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Harbour to close</h1>
<p>The harbour   will <b>clo</b>se for repairs in March,<br>the port authority said on Monday, after
storms tore two holes in its northern wall &amp; damaged the pier.</p>
<h2>No choice</h2>
<p>Boats must leave by the end of February. “We have no choice,” said Jo Smit, the harbour master, who
has run the port since 1994.</p>
<figure><img src="pier.jpg"><figcaption>The pier in 2019.</figcaption></figure>
<ul><li>The work will cost 3.5 million euros.</li><li>It will last until June, she said.</li></ul>
</article><footer>All rights reserved.</footer><script>track()</script></body></html>`

/** What a reader of `HARBOUR_PAGE` would call its story, paragraph by paragraph. */
export const HARBOUR_PARAGRAPHS: readonly string[] = [
  'The harbour will close for repairs in March, the port authority said on Monday, after storms tore two holes in its northern wall & damaged the pier.',
  'Boats must leave by the end of February. “We have no choice,” said Jo Smit, the harbour master, who has run the port since 1994.',
  'The work will cost 3.5 million euros.',
  'It will last until June, she said.',
]
