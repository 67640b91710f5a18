export default { title: 'Trade' };
