/** The look of the page: the program's colours and lines, light, dark and on paper. */
export const STYLE = `
:root{color-scheme:light;--paper:#fdfdfb;--line:#dcdcd6;--ink:#1b1c1e;--ink-2:#494c51;--ink-3:#62656b;
--claim:#1a5c9c;--denial:#a23f0a;--question:#4d6212;--comment:#595d64;--tint:#f4f4f1}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#161719;--line:#35373c;--ink:#e8e7e3;--ink-2:#bcbec2;--ink-3:#9a9da4;
--claim:#7fb6ee;--denial:#f29a66;--question:#b8c56c;--comment:#aeb1b8;--tint:#1d1e21}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:816px;padding:32px 24px 64px 72px;background:var(--paper);color:var(--ink);
font:15px/22px "Segoe UI",-apple-system,BlinkMacSystemFont,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif}
h1{font-size:26px;line-height:32px;margin:0 0 8px}
h2{font-size:19px;line-height:26px;margin:48px 0 12px;padding-top:12px;border-top:2px solid var(--ink)}
h3{font-size:15px;line-height:20px;margin:0 0 4px}
h3.group{margin:28px 0 12px;padding-top:8px;border-top:1px solid var(--line)}
.begin h3.group{margin-bottom:2px}
h2+h3.group,h2+.begin>h3.group{margin-top:0;padding-top:0;border-top:0}
.facts{margin:0 0 12px;font-size:13px;line-height:20px;color:var(--ink-3)}
h4{font-size:13px;line-height:20px;margin:0 0 4px}
small{font-size:12px;font-weight:400;color:var(--ink-3)}
header p{color:var(--ink-2);margin:0}
a{color:inherit}
nav{display:flex;flex-wrap:wrap;gap:4px 20px;margin:12px 0 0}
.legend{margin-right:16px;white-space:nowrap}
.legend,.note h4 a,.marks a,.ledger a,.ledger th.claim,.ledger th.denial{color:var(--stance)}
.claim{--stance:var(--claim)}.denial{--stance:var(--denial)}.question{--stance:var(--question)}.comment{--stance:var(--comment)}
.about{margin:8px 0 16px;color:var(--ink-2);overflow-wrap:anywhere}
.written{white-space:normal}.written>:first-child{margin-top:0}.written>:last-child{margin-bottom:0}
.written p,.written ul,.written ol,.written blockquote,.written pre,.written table{margin:0 0 6px}
.written ul,.written ol{padding-inline-start:20px}
.written blockquote{padding-inline-start:12px;border-inline-start:1px solid var(--line)}
.written pre{overflow-x:auto}.written code,.written pre{font:12px/18px ui-monospace,Menlo,Consolas,"Liberation Mono",monospace}
.written .as-typed{white-space:pre-wrap}
.note{margin:0 0 24px;padding-left:12px;border-left:3px solid var(--stance)}
.note.denial{border-left-style:double}.note.question{border-left-style:dotted}.note.comment{border-left-style:dashed}
.note:target{background:var(--tint)}
.note h4 a,.marks a{text-decoration:none}
.note>blockquote{margin:0 0 8px;white-space:pre-wrap;overflow-wrap:anywhere}
blockquote,.text p,.text h4{font-family:Charter,"Bitstream Charter","Iowan Old Style",Georgia,Cambria,"Liberation Serif",serif}
.around{color:var(--ink-3)}
q{quotes:none;font-weight:600}
dl{margin:0;font-size:13px;line-height:20px}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:13px;line-height:19px}
th,td{padding:8px 12px 8px 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th:last-child,td:last-child{padding-inline-end:0}
thead th{border-bottom:1px solid var(--ink-3);padding-top:0}
tbody th{font-weight:600}
th small,td small{display:block}
td.nobody{color:var(--ink-3)}
.ledger ul{list-style:none;margin:2px 0 0;padding:0}
.ledger li a{white-space:nowrap;text-underline-offset:2px;text-decoration-thickness:1px}
.timeline svg{display:block;width:100%;height:auto;overflow:visible;font:11px/1 "Segoe UI",-apple-system,BlinkMacSystemFont,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif}
.timeline text{fill:var(--ink)}.timeline text.tick{fill:var(--ink-3);text-anchor:middle}
.timeline line.tick{stroke:var(--line)}.timeline line.lane{stroke:var(--line)}
.timeline a{fill:var(--stance);stroke:var(--stance)}.timeline a .span{stroke-width:3;opacity:.35}
.timeline a circle{fill:var(--paper);stroke-width:2}
.timeline a path{stroke:none}
.timeline text.mark{fill:var(--stance);stroke:none;text-anchor:middle;font-size:14px;font-weight:700}
.sources ol{margin:0;padding:0;list-style:none}.sources li{margin:0 0 16px}.sources code{font:11px/20px ui-monospace,Menlo,Consolas,"Liberation Mono",monospace}
dl{display:flex;flex-wrap:wrap;gap:0 20px}
dl div{display:flex;gap:12px;flex:0 0 100%}
dt{flex:0 0 96px;color:var(--ink-3)}
dl .short{flex:none;gap:6px}
.short dt{flex:none}
dd{margin:0;min-width:0;white-space:pre-wrap;overflow-wrap:anywhere}
.text p,.text h4,.text blockquote{position:relative;margin:0 0 12px;font-size:17px;line-height:28px;white-space:pre-wrap;overflow-wrap:anywhere}
.text .item{padding-left:24px}
.text blockquote{padding-left:16px;border-left:1px solid var(--line)}
.text .furniture{padding-left:12px;border-left:1px dotted var(--ink-3);color:var(--ink-3);font:13px/20px sans-serif}
.text span:not(.marks){text-decoration:underline 2px var(--stance);text-underline-offset:4px;text-decoration-skip-ink:none}
.text span.denial{text-decoration-style:wavy;text-decoration-thickness:1.5px}
.text span.question{text-decoration-style:dotted;text-decoration-thickness:2.5px}
.text span.comment{text-decoration-style:dashed;text-decoration-thickness:1px}
.text span.second{text-underline-offset:8px}
.marks{position:absolute;left:-56px;width:48px;display:flex;flex-wrap:wrap;justify-content:flex-end;gap:0 4px;font:12px/28px sans-serif;user-select:none}
.marks a::before{content:attr(data-mark)}
.marks a:target{background:var(--tint)}
a:focus-visible{outline:2px solid var(--ink);outline-offset:1px}
@page{size:A4;margin:18mm 16mm}
@media print{:root{--paper:#fff}body{max-width:none;padding:0;font-size:10.5pt;line-height:1.45}nav{display:none}h2{margin-top:24pt}
.note,.begin,tr,.sources li,.timeline{break-inside:avoid}h2,h3,h4{break-after:avoid}thead{display:table-header-group}
.texts{break-before:page;padding-left:56px}.text p,.text blockquote{font-size:11pt;line-height:1.55}p,blockquote{orphans:3;widows:3}a{text-decoration:none}
.written a::after{content:" (" attr(href) ")";color:var(--ink-3);overflow-wrap:anywhere}}
`

/** What stands below each page on paper: the name of the workspace, and which page of how many it is. */
export const footLine = (workspace: string): string =>
  `@page{@bottom-left{content:"${inString(workspace)}";${FOOT}}@bottom-right{content:counter(page) " of " counter(pages);${FOOT}}}`

const FOOT =
  'font:8.5pt "Segoe UI","Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;color:#62656b'

/** Characters of a name that have room below a page. */
const ROOM = 60

/** Words within a string of CSS, of which nothing but letters, digits and spaces is left as it is. */
const inString = (words: string): string =>
  [...words.toWellFormed()]
    .slice(0, ROOM)
    .map((sign) => (/[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16) ?? ''} `))
    .join('')
