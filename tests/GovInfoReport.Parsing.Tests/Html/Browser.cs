using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>What a browser shows of a page is what a person sees.</summary>
internal static class Browser
{
    /// <summary>
    /// Says of every text in the cells of a page whether it is seen, struck out, raised or lowered: by computed styles and by the boxes
    /// that are drawn. The answer is one line a cell: the characters that stand on the line and are seen.
    /// </summary>
    private const string Script = """
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        function rgba(color) {
          canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = '#000'; canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
          return canvas.getImageData(0, 0, 1, 1).data;
        }
        function behind(element) {
          const layers = [];
          for (let e = element; e; e = e.parentElement) layers.push(rgba(getComputedStyle(e).backgroundColor));
          let under = [255, 255, 255];
          for (const l of layers.reverse()) under = under.map((u, i) => (l[i] * l[3] + u * (255 - l[3])) / 255);
          return under;
        }
        function isLost(element, style) {
          if (style.textShadow !== 'none') return false;
          const ink = rgba(style.webkitTextFillColor), under = behind(element);
          return ink[3] < 26 || under.every((u, i) => Math.abs((ink[i] * ink[3] + u * (255 - ink[3])) / 255 - u) <= 8);
        }
        function isOnLine(element, cell) {
          let around = true;
          for (let e = element; e; e = e.parentElement) {
            const s = getComputedStyle(e);
            if (around && s.textDecorationLine.includes('line-through')) return false;
            if (e.matches('sup, sub')) return false;
            if (e !== cell && cell.contains(e) && s.display.startsWith('inline') && s.verticalAlign !== 'baseline') return false;
            if (s.display.startsWith('inline-') || s.float !== 'none' || ['absolute', 'fixed'].includes(s.position)) around = false;
          }
          return true;
        }
        function isSeen(node) {
          const element = node.parentElement, style = getComputedStyle(element);
          if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
          if (parseFloat(style.fontSize) <= 1 || isLost(element, style)) return false;
          let opacity = 1;
          for (let e = element; e; e = e.parentElement) {
            const s = getComputedStyle(e), filter = /opacity\(([\d.]+)\)/.exec(s.filter);
            opacity *= s.opacity * (filter ? filter[1] : 1);
          }
          if (opacity < 0.1) return false;
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()].some(r => {
            const x = r.left + r.width / 2, y = r.top + r.height / 2;
            return r.width > 1 && r.height > 2 && document.elementsFromPoint(x, y).includes(element);
          });
        }
        const lines = [...document.querySelectorAll('td')].map(cell => {
          const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          let text = '';
          while (walker.nextNode()) {
            const node = walker.currentNode;
            if (node.data.trim() && isSeen(node) && isOnLine(node.parentElement, cell)) text += node.data.replace(/\s/g, '');
          }
          return text;
        });
        document.body.innerHTML = '';
        document.body.textContent = '[[' + lines.join('|') + ']]';
        """;

    /// <summary>What a person sees in each cell of a page, in order: struck, raised and lowered text aside.</summary>
    /// <param name="path">The browser.</param>
    /// <param name="html">The page.</param>
    public static string[] Cells(string path, string html) =>
        HeadlessBrowser.Answer(path, $"{html}<script>{Script}</script>", width: 1280).Split('|');
}
