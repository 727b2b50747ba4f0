// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { cleanHtml, realAddress } from './clean';

/** What Word for the desktop puts on the clipboard, shortened: conditional comments, mso styles, lines wrapped in the source. */
const word = (
  body: string,
): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset=utf-8><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri"} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=SV style='tab-interval:65.2pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const wordItem = (level: number, marker: string, text: string, list = 'l0'): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:${list} level${level} lfo1'>` +
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\n`;

const flat = (html: string): string => html.replace(/\s+/g, ' ').replace(/> </g, '><').trim();
const clean = (html: string): string => flat(cleanHtml(html));

describe('Word', () => {
  test('paragraphs lose styles, office elements and the empty paragraphs between them', () => {
    const html = word(`<p class=MsoNormal><b><span style='font-size:14.0pt;color:#C00000'>Vi ska bygga</span></b><span
style='color:black'> hundra lägenheter <i>om
året</i>.</span><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Och fler.</p>`);
    expect(clean(html)).toBe(
      '<p><strong>Vi ska bygga</strong> hundra lägenheter <em>om året</em>.</p><p>Och fler.</p>',
    );
  });

  test('list paragraphs become nested lists, and a number starts where it stood', () => {
    const html = word(
      '<p class=MsoNormal>Före</p>' +
        wordItem(1, '·', 'Bostäder') +
        wordItem(2, 'o', 'Hyresrätter') +
        wordItem(2, 'o', '<b>Studentrum</b>') +
        wordItem(1, '·', 'Skola') +
        '<p class=MsoNormal>Mellan</p>' +
        wordItem(1, '3.', 'Tredje', 'l1') +
        wordItem(1, '4.', 'Fjärde', 'l1') +
        wordItem(2, 'a)', 'Under fjärde', 'l1'),
    );
    expect(clean(html)).toBe(
      '<p>Före</p><ul><li><p>Bostäder</p><ul><li><p>Hyresrätter</p></li><li><p><strong>Studentrum</strong></p></li></ul></li>' +
        '<li><p>Skola</p></li></ul><p>Mellan</p>' +
        '<ol start="3"><li><p>Tredje</p></li><li><p>Fjärde</p><ol><li><p>Under fjärde</p></li></ol></li></ol>',
    );
  });

  test('a list whose marker stands between conditional comments only', () => {
    const html = word(
      `<p class=MsoListParagraph style='mso-list:l2 level1 lfo3'><!--[if !supportLists]-->§&nbsp; <!--[endif]-->Kollektivavtal</p>`,
    );
    expect(clean(html)).toBe('<ul><li><p>Kollektivavtal</p></li></ul>');
  });

  test('headings keep their order, by tag, class or outline level', () => {
    const html = word(
      `<p class=MsoTitle>Handslaget</p><h2><b>Bakgrund</b></h2><p class=MsoNormal style='mso-outline-level:3'>Läget</p>`,
    );
    expect(clean(html)).toBe('<h3>Handslaget</h3><h4>Bakgrund</h4><h4>Läget</h4>');
  });

  test('tables lose spans and keep every word in its place', () => {
    const html =
      word(`<table class=MsoTableGrid border=1><thead><tr><th><p class=MsoNormal><b>År</b></p></th><th colspan=2><p>Mål</p></th></tr></thead>
      <tr><td rowspan=2><p class=MsoNormal>2027</p></td><td><p>100</p></td><td><p>lägenheter</p><p>per år</p></td></tr>
      <tr><td><ul><li>ett</li><li>två</li></ul></td><td>klar</td></tr></table>`);
    expect(clean(html)).toBe(
      '<table><tbody><tr><th><p>År</p></th><th><p>Mål</p></th><td><p></p></td></tr>' +
        '<tr><td><p>2027</p></td><td><p>100</p></td><td><p>lägenheter</p><p>per år</p></td></tr>' +
        '<tr><td><p></p></td><td><p>• ett</p><p>• två</p></td><td><p>klar</p></td></tr></tbody></table>',
    );
  });

  test('Word Online puts each item in a list of its own', () => {
    const item = (level: number, tag: string, text: string): string =>
      `<div class="ListContainerWrapper SCXW1"><${tag} class="BulletListStyle1" role="list"><li role="listitem" data-aria-level="${level}"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">${text}</span></span><span class="EOP">&nbsp;</span></p></li></${tag}></div>`;
    expect(clean(item(1, 'ul', 'Ett') + item(2, 'ul', 'Ett och ett halvt') + item(1, 'ul', 'Två'))).toBe(
      '<ul><li><p>Ett</p><ul><li><p>Ett och ett halvt</p></li></ul></li><li><p>Två</p></li></ul>',
    );
  });
});

describe('Google Docs', () => {
  test('the bold wrapper is not bold, styles are marks, and its links lose the detour', () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:400">Löftet är </span><span style="font-weight:700">bindande</span><span style="font-style:italic"> för alla</span>, se <a href="https://www.google.com/url?q=https://lo.se/avtal&amp;sa=D"><span style="text-decoration:underline">avtalet</span></a></p><br /></b>`;
    expect(clean(html)).toBe(
      '<p>Löftet är <strong>bindande</strong><em> för alla</em>, se <a href="https://lo.se/avtal">avtalet</a></p>',
    );
  });

  test('an inner list beside its item moves into it', () => {
    const html = `<b style="font-weight:normal" id="docs-internal-guid-2"><ul><li aria-level="1"><p><span>Vård</span></p></li><ul><li aria-level="2"><p><span>Nattpersonal</span></p></li></ul><li aria-level="1"><p><span>Skola</span></p></li></ul></b>`;
    expect(clean(html)).toBe('<ul><li><p>Vård</p><ul><li><p>Nattpersonal</p></li></ul></li><li><p>Skola</p></li></ul>');
  });
});

describe('the web', () => {
  test('nothing that runs, loads or hides comes along, and its words only where they were to be read', () => {
    const html = `<div onclick="steal()">Vi kräver <img src="https://tracker.example/p.gif" onerror="alert(1)"><a href="javascript:alert(1)">svar</a> av
      <a href="https://kommun.se/a" target="_blank" onclick="x()">kommunen</a><script>alert(2)</script><span style="display:none">hemligt</span><style>p{}</style>
      <iframe src="https://evil.example"></iframe><svg><text>bild</text></svg></div>`;
    const result = clean(html);
    expect(result).toBe('<div>Vi kräver svar av <a href="https://kommun.se/a">kommunen</a></div>');
  });

  test('article chrome is unwrapped and double breaks part paragraphs', () => {
    const html = `<article><header><h2>Nyheter</h2></header><section><p>Första raden<br>samma stycke<br><br>Andra stycket<br> <br>Tredje</p></section></article>`;
    expect(clean(html)).toBe(
      '<div><div><h3>Nyheter</h3></div><div><p>Första raden<br>samma stycke</p><p>Andra stycket</p><p>Tredje</p></div></div>',
    );
  });

  test('a list, a heading and a table inside a quote are paragraphs there', () => {
    const html = `<blockquote><h3>Citat</h3><ul><li>ett</li></ul><p>två</p></blockquote>`;
    expect(clean(html)).toBe('<blockquote><p>Citat</p><p>• ett</p><p>två</p></blockquote>');
  });

  test('code and definition lists are paragraphs', () => {
    expect(clean('<pre>rad ett\nrad två</pre><dl><dt>Ord</dt><dd>Betydelse</dd></dl>')).toBe(
      '<p>rad ett</p><p>rad två</p><div><p>Ord</p><p>Betydelse</p></div>',
    );
  });
});

test('only web and mail addresses are links', () => {
  expect(realAddress(' https://lo.se ')).toBe('https://lo.se');
  expect(realAddress('mailto:anna@parti.example')).toBe('mailto:anna@parti.example');
  expect(realAddress('java\nscript:alert(1)')).toBeNull();
  expect(realAddress('#_Toc123')).toBeNull();
  expect(realAddress('file:///C:/hemligt.docx')).toBeNull();
  expect(realAddress('https://www.google.com/url?q=javascript:alert(1)')).toBeNull();
});
