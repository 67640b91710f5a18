export default { title: 'Roadmap' };
