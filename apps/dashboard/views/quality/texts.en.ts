export default { title: 'Quality' };
