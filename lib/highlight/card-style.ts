/** The look of the card; it lives in a closed shadow root, where the page's styles do not reach. */

/** The style sheet of the card. The host is an empty, see-through layer; only the card itself takes the pointer. */
export const cardStyle = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;pointer-events:none!important;z-index:2147483647!important}
.card{color-scheme:light dark;--ink:#1c2430;--soft:#4d5866;--paper:#fff;--edge:#7b8794;--line:#1d4f91;position:absolute;box-sizing:border-box;width:min(22rem,calc(100vw - 16px));max-height:calc(100vh - 16px);overflow:auto;padding:12px 14px;pointer-events:auto;font:14px/1.45 system-ui,sans-serif;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:8px;box-shadow:0 6px 24px rgb(0 0 0/.22);text-align:start;overflow-wrap:anywhere}
.card:focus{outline:2px solid var(--line);outline-offset:1px}
section+section{margin-top:10px;padding-top:10px;border-top:1px solid var(--edge)}
p{margin:0 0 6px}
.first{font-weight:600;padding-inline-end:28px}
.words{color:var(--soft)}
.small{color:var(--soft);font-size:12px}
.label{color:var(--soft)}
.row{display:flex;flex-wrap:wrap;gap:6px;margin-top:8px}
button{box-sizing:border-box;min-width:24px;min-height:28px;padding:2px 8px;font:12px/1.4 system-ui,sans-serif;color:var(--ink);background:none;border:1px solid var(--edge);border-radius:6px;cursor:pointer}
button:hover{border-color:var(--line)}
button:focus-visible{outline:2px solid var(--line);outline-offset:1px}
.close{position:absolute;inset-block-start:8px;inset-inline-end:8px;min-height:24px;padding:0 7px;border-color:transparent;font-size:16px;line-height:1}
@media (prefers-color-scheme:dark){.card{--ink:#edf1f6;--soft:#b4bfcc;--paper:#1e242c;--edge:#7b8794;--line:#8ab8ff}}
@media (forced-colors:active){.card{--line:Highlight}}
@media print{.card{display:none}}
`;
