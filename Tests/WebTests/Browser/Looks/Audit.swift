import Foundation

/// What can be worked out on a page about how people see it, read it and reach its parts (WCAG 2.2 AA). Each gives
/// a list of what is wrong; colours and sizes are the browser's own computed ones.
enum Audit {
  /// What the checks of colours share: how light a colour is, and what is seen behind an element.
  private static let sight = #"""
    const parse = c => { const n = (c.match(/[\d.]+/g) ?? []).map(Number);
      if (c.startsWith('color(srgb')) return [n[0] * 255, n[1] * 255, n[2] * 255, n[3] ?? 1];
      return [n[0] ?? 0, n[1] ?? 0, n[2] ?? 0, n[3] ?? 1] };
    const over = (a, b) => [0, 1, 2].map(i => a[i] * a[3] + b[i] * (1 - a[3])).concat(1);
    const light = c => { const f = v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4 };
      return .2126 * f(c[0]) + .7152 * f(c[1]) + .0722 * f(c[2]) };
    const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05) };
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const canvas = parse(getComputedStyle(document.body).backgroundColor);
    const ground = e => { const layers = []; for (; e; e = e.parentElement) {
        const c = parse(getComputedStyle(e).backgroundColor); if (c[3]) layers.push(c); if (c[3] === 1) break }
      return layers.reverse().reduce((under, c) => over(c, under), canvas) };
    const seen = e => e.checkVisibility({visibilityProperty: true, opacityProperty: true}) && !e.closest('.unseen, :disabled, option, noscript');
    const name = e => `${e.tagName.toLowerCase()}${e.id ? '#' + e.id : ''}${typeof e.className === 'string' && e.className ? '.' + e.className.replaceAll(' ', '.') : ''}`;
    const bad = new Set();

    """#

  /// Contrast of texts and of the edges of controls, in the theme that is on.
  static let colours =
    sight + #"""
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const e = walk.currentNode.parentElement;
        if (!walk.currentNode.data.trim() || !seen(e)) continue;
        const style = getComputedStyle(e), size = parseFloat(style.fontSize);
        const under = ground(e), ink = over(parse(style.color), under);
        const need = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
        if (ratio(ink, under) < need) bad.add(`text ${name(e)} ${ratio(ink, under).toFixed(2)}`);
      }
      for (const e of root.querySelectorAll('input:not([type=hidden], [type=range], [type=checkbox], [type=radio], [type=file]), select, textarea')) {
        if (!seen(e)) continue;
        const box = parseFloat(getComputedStyle(e).borderTopWidth) ? e : e.closest('.composer-box, .secret') ?? e;
        const style = getComputedStyle(box), outside = ground(box.parentElement);
        const edge = parseFloat(style.borderTopWidth) ? ratio(over(parse(style.borderTopColor), outside), outside) : 1;
        if (Math.max(edge, ratio(ground(box), outside)) < 3) bad.add(`edge ${name(e)} ${edge.toFixed(2)}`);
        if (e.placeholder && !e.value) {
          const ink = parse(getComputedStyle(e, '::placeholder').color);
          if (ratio(over(ink, ground(e)), ground(e)) < 4.5) bad.add(`placeholder ${name(e)}`);
        }
      }
      return [...bad];
      """#

  /// That the ring around whatever has the focus can be told from what it is drawn upon: 3:1, and 2 px of it
  /// (WCAG 1.4.11, 2.4.7). The first line names how many were looked at.
  static let rings =
    sight + #"""
      const all = root.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]');
      let count = 0;
      for (const e of all) {
        if (!e.checkVisibility({visibilityProperty: true}) || e.matches(':disabled, main') || e.closest('[inert]')) continue;
        e.focus({preventScroll: true, focusVisible: true});
        if (document.activeElement !== e) continue;
        if (!e.matches(':focus-visible')) { bad.add(`not shown ${name(e)}`); continue }
        count += 1;
        const bearers = [e, e.closest('.composer-box'), e.nextElementSibling].filter(Boolean);
        const bearer = bearers.find(b => { const s = getComputedStyle(b); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 });
        if (!bearer) { bad.add(`no ring ${name(e)}`); continue }
        const style = getComputedStyle(bearer), width = parseFloat(style.outlineWidth), offset = parseFloat(style.outlineOffset);
        // Inside its element the ring lies upon it, outside upon what is around it, in between upon both.
        const under = [...(offset < 0 ? [ground(bearer)] : []), ...(offset + width > 0 ? [ground(bearer.parentElement)] : [])];
        for (const g of under) {
          const contrast = ratio(over(parse(style.outlineColor), g), g);
          if (contrast < 3) bad.add(`ring ${name(e)} ${contrast.toFixed(2)}`);
        }
      }
      document.activeElement?.blur();
      return [`${count} looked at`, ...bad];
      """#

  /// Whether everything fits the window, nothing is cut off, and what is pressed is large enough.
  static let sizes = #"""
    const bad = new Set();
    const page = document.scrollingElement;
    if (page.scrollWidth > page.clientWidth) bad.add(`the page is ${page.scrollWidth - page.clientWidth} px too wide`);
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const name = e => `${e.tagName.toLowerCase()}${e.id ? '#' + e.id : ''}${typeof e.className === 'string' && e.className ? '.' + e.className.replaceAll(' ', '.') : ''}`;
    const seen = e => e.checkVisibility({visibilityProperty: true, opacityProperty: true}) && !e.closest('.unseen, .skip, noscript, [inert]');
    const scrolls = e => { for (; e; e = e.parentElement) if (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX)) return true; return false };
    for (const e of root.querySelectorAll('*')) {
      if (!seen(e)) continue;
      const box = e.getBoundingClientRect(), style = getComputedStyle(e);
      if (!box.width || !box.height) continue;
      if ((box.right > page.clientWidth + 1 || box.left < -1) && !scrolls(e.parentElement) && style.position !== 'fixed') {
        bad.add(`sticks out: ${name(e)}`);
      }
      const isControl = e.matches('button, a[href], input:not([type=hidden]), select, textarea, summary, [role=menuitem]');
      if (isControl && style.display !== 'inline') {
        const target = (e.matches('[type=checkbox], [type=radio]') && e.closest('label')?.getBoundingClientRect()) || box;
        if (target.width < 23.5 || target.height < 23.5) bad.add(`small: ${name(e)} ${Math.round(target.width)}×${Math.round(target.height)}`);
      }
      if (e.matches('button, a, label, h1, h2, h3, legend, p, .hint') && style.display !== 'inline'
        && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0) {
        if (style.overflowX === 'visible') bad.add(`text runs out: ${name(e)}`);
        else if (style.textOverflow !== 'ellipsis' && !e.matches('[data-scrolls]')) bad.add(`text is cut: ${name(e)}`);
      }
    }
    return [...bad];
    """#

  /// What a screen reader goes by: language, landmarks, headings, labels, and what names point to.
  static let structure = #"""
    const bad = new Set();
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const seen = e => e.checkVisibility({visibilityProperty: true}) && !e.closest('noscript');
    const all = selector => [...root.querySelectorAll(selector)].filter(seen);
    if (document.documentElement.lang !== arguments[0]) bad.add(`lang ${document.documentElement.lang}`);
    if (!document.title.trim()) bad.add('no title');
    if (root === document.body) {
      if (all('main').length !== 1) bad.add(`${all('main').length} main`);
      if (all('h1').length !== 1) bad.add(`${all('h1').length} h1`);
      if (!all('body > header, body > [role=banner]').length) bad.add('no banner');
      const navs = all('nav').map(e => e.getAttribute('aria-label'));
      if (navs.some(one => !one)) bad.add('a nav without a name');
      if (document.documentElement.dataset.page && !document.querySelector('[role=status], [aria-live]')) bad.add('no live region');
      if (document.querySelector('meta[name=viewport]')?.content.match(/user-scalable|maximum-scale/)) bad.add('no zoom');
    } else if (!root.getAttribute('aria-labelledby') && !root.getAttribute('aria-label')) bad.add('a dialog without a name');
    let level = root === document.body ? 0 : 1;
    for (const e of all('h1, h2, h3, h4, h5, h6')) {
      if (e.closest('.words')) continue;
      const next = Number(e.tagName[1]);
      if (next > level + 1 && level) bad.add(`h${level} is followed by h${next}`);
      if (!e.textContent.trim()) bad.add(`an empty ${e.tagName}`);
      level = next;
    }
    for (const e of all('input:not([type=hidden]), select, textarea')) {
      const label = e.getAttribute('aria-label') || [...(e.labels ?? [])].map(one => one.textContent.trim()).join('');
      if (!label) bad.add(`no label: ${e.outerHTML.slice(0, 90)}`);
    }
    for (const e of document.querySelectorAll('[aria-describedby], [aria-labelledby], [aria-controls], [aria-errormessage], label[for]')) {
      for (const kind of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-errormessage', 'for']) {
        for (const id of (e.getAttribute(kind) ?? '').split(/\s+/).filter(Boolean)) {
          if (!document.getElementById(id) && !(id === 'help-title' || id === 'dialog-title')) bad.add(`${kind} points nowhere: ${id}`);
        }
      }
    }
    const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
    for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) bad.add(`twice: #${id}`);
    for (const e of all('[aria-invalid=true]')) {
      const said = (e.getAttribute('aria-describedby') ?? '').split(/\s+/).some(id => document.getElementById(id)?.textContent.trim());
      if (!said) bad.add(`wrong without a reason: ${e.name || e.id}`);
    }
    for (const e of all('img')) if (e.getAttribute('alt') === null) bad.add('a picture without alt');
    for (const e of all('[tabindex]')) if (e.tabIndex > 0) bad.add(`tabindex ${e.tabIndex}`);
    for (const e of all('li')) if (!e.parentElement.matches('ul, ol, menu')) bad.add('li outside of a list');
    return [...bad];
    """#

  /// With less motion asked for, nothing moves by itself for longer than a blink.
  static let motion = #"""
    const seconds = text => Math.max(...text.split(',').map(one => parseFloat(one) * (one.includes('ms') ? .001 : 1)));
    const bad = new Set();
    for (const e of document.querySelectorAll('*')) {
      const style = getComputedStyle(e);
      if (seconds(style.transitionDuration) > .02 || (style.animationName !== 'none' && seconds(style.animationDuration) > .02)) {
        bad.add(`${e.tagName}.${e.className}`);
      }
      if (style.scrollBehavior === 'smooth') bad.add(`${e.tagName} scrolls smoothly`);
    }
    return [...bad];
    """#

  /// Every text of the house's own that is shown or read out: not what people and models wrote, and no names.
  static let texts = #"""
    const found = new Set();
    const add = text => { text = text?.trim(); if (/\p{L}{2}/u.test(text ?? '')) found.add(text) };
    const foreign = '.words, [dir=auto], .crisis, .hit, option, code, output, .thread, .companion, [lang]:not(html), noscript, .edit textarea, time, .day';
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const e = walk.currentNode.parentElement;
      if (e.checkVisibility({visibilityProperty: true}) && !e.closest(foreign)) add(walk.currentNode.data);
    }
    for (const e of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (e.closest(foreign) || !e.checkVisibility({visibilityProperty: true})) continue;
      for (const key of ['aria-label', 'title', 'placeholder', 'alt']) add(e.getAttribute(key));
    }
    add(document.title.replace(/ – Fidelio$/, ''));
    return [...found];
    """#

  /// Resolves when what moves has come to rest and is painted.
  static let rest = #"""
    return document.getAnimations().every(a => a.effect.getTiming().iterations === Infinity || a.playState !== 'running')
      && [...document.styleSheets].length === document.querySelectorAll('link[rel=stylesheet]').length
    """#
}
