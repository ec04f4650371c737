/** The look of the page: the program's colours and lines, light, dark and on paper. */
export const STYLE = `
:root{color-scheme:light;--paper:#fdfdfb;--line:#dcdcd6;--ink:#1b1c1e;--ink-2:#494c51;--ink-3:#62656b;
--claim:#1a5c9c;--denial:#a23f0a;--question:#4d6212;--comment:#595d64;--tint:#f4f4f1}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#161719;--line:#35373c;--ink:#e8e7e3;--ink-2:#bcbec2;--ink-3:#9a9da4;
--claim:#7fb6ee;--denial:#f29a66;--question:#b8c56c;--comment:#aeb1b8;--tint:#1d1e21}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:760px;padding:32px 24px 64px 72px;background:var(--paper);color:var(--ink);
font:15px/22px "Segoe UI",-apple-system,BlinkMacSystemFont,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif}
h1{font-size:20px;line-height:28px;margin:0 0 8px}
h2{font-size:15px;line-height:20px;margin:40px 0 12px;padding-top:12px;border-top:1px solid var(--line)}
h3{font-size:13px;line-height:20px;margin:0 0 4px}
header p{color:var(--ink-2);margin:0}
.legend{margin-left:12px;white-space:nowrap}
.legend,.note h3 a,.marks a{color:var(--stance)}
.claim{--stance:var(--claim)}.denial{--stance:var(--denial)}.question{--stance:var(--question)}.comment{--stance:var(--comment)}
.about{margin:8px 0 16px;color:var(--ink-2);white-space:pre-wrap;overflow-wrap:anywhere}
.note{margin:0 0 24px;padding-left:12px;border-left:3px solid var(--stance)}
.note.denial{border-left-style:double}.note.question{border-left-style:dotted}.note.comment{border-left-style:dashed}
.note:target{background:var(--tint)}
.note h3 a,.marks a{text-decoration:none}
.note blockquote{margin:0 0 8px;white-space:pre-wrap;overflow-wrap:anywhere}
blockquote,.text p,.text h3{font-family:Charter,"Bitstream Charter","Iowan Old Style",Georgia,Cambria,"Liberation Serif",serif}
.around{color:var(--ink-3)}
q{quotes:none;font-weight:600}
dl{margin:0;font-size:13px;line-height:20px}
dl div{display:flex;gap:12px}
dt{flex:0 0 150px;color:var(--ink-3)}
dd{margin:0;min-width:0;white-space:pre-wrap;overflow-wrap:anywhere}
.text p,.text h3,.text blockquote{position:relative;margin:0 0 12px;font-size:17px;line-height:28px;white-space:pre-wrap;overflow-wrap:anywhere}
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
@media print{body{max-width:none;padding:0 0 0 56px}.note{break-inside:avoid}h2,h3{break-after:avoid}}
`
