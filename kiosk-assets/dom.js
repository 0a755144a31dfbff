// Elements, without a framework: text stays text, so nothing that staff or a visitor wrote can become markup.

const SVG = 'http://www.w3.org/2000/svg';

/** An element; a property that is null or false is left out, a function listens to the event of its name. */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(key, value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** A picture beside words that say the same. */
export function icon(name, file = '/kiosk/assets/icons.svg') {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `${file}#i-${name}`);
  svg.append(use);
  return svg;
}

/** A code that a telephone reads, as the server drew it: squares on a side and the path of the dark ones. */
export function qrPicture({ zijde, pad }, name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'qr');
  svg.setAttribute('viewBox', `0 0 ${zijde} ${zijde}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  const white = document.createElementNS(SVG, 'rect');
  white.setAttribute('width', zijde);
  white.setAttribute('height', zijde);
  white.setAttribute('fill', '#fff');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', pad);
  path.setAttribute('fill', '#000');
  svg.append(white, path);
  return svg;
}
