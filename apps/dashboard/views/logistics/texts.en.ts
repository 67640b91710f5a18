export default { title: 'Logistics' };
