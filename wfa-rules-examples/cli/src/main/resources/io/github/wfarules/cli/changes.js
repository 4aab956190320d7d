// Draws what the page says in its tables; without scripts the tables say it alone.
(function () {
  const colours = {
    NOT_APPLICABLE: '#8794a1', DENIED: '#b3423a', UNDETERMINED: '#c58a1b', NEEDS_APPROVAL: '#3b6fa5',
    PERMITTED: '#3b8c5a', BEFORE: '#9fb0c0', AFTER: '#2f5d8a'
  };
  const data = JSON.parse(document.getElementById('data').textContent);
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  Chart.defaults.animation = false;
  Chart.defaults.font.family = 'system-ui, sans-serif';
  Chart.defaults.maintainAspectRatio = false;
  for (const chart of data) {
    const canvas = document.getElementById(chart.id);
    const flat = chart.horizontal;
    const value = flat ? 'x' : 'y';
    new Chart(canvas, {
      type: 'bar',
      data: {
        labels: chart.labels,
        datasets: chart.series.map(one => ({
          label: one.label,
          data: one.values,
          backgroundColor: colours[one.colour] + one.shade,
          borderColor: colours[one.colour],
          borderWidth: 1,
          stack: chart.stacked ? 'all' : one.label
        }))
      },
      options: {
        indexAxis: flat ? 'y' : 'x',
        scales: {
          [value]: { stacked: chart.stacked, ticks: { callback: number => numbers.format(number), precision: 0 } },
          [flat ? 'y' : 'x']: { stacked: chart.stacked, ticks: { autoSkip: !flat } }
        },
        plugins: {
          legend: { position: 'bottom' },
          tooltip: { callbacks: { label: item => item.dataset.label + ': ' + numbers.format(item.parsed[value]) } }
        }
      }
    });
    canvas.dataset.drawn = 'yes';
  }
})();
