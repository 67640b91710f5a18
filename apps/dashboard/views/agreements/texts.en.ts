export default { title: 'Agreements' };
