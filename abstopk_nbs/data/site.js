// Draws the plotly figures that have no picture.
const site = document.currentScript.src;
addEventListener('DOMContentLoaded', () => {
  const stored = document.querySelectorAll('script.plotly-figure');
  if (!stored.length) return;
  const library = document.createElement('script');
  library.src = new URL('plotly.min.js', site);
  library.onload = () => stored.forEach(s => {
    const place = document.createElement('div'), figure = JSON.parse(s.textContent);
    place.className = 'plotly-drawn';
    s.after(place);
    Plotly.newPlot(place, figure.data, figure.layout, { responsive: true, displaylogo: false });
  });
  document.head.append(library);
});
