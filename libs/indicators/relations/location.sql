-- Where places lie (UN/LOCODE), in degrees to the hundredth, east and north positive: a kilometre or so.
select place, latitude :: float8, longitude :: float8
  from (values
    ('AZBAK', 40.37, 49.85), ('ESALG', 36.13, -5.44), ('ESVLC', 39.45, -0.32), ('GEBUS', 41.65, 41.65),
    ('GEGAR', 41.46, 45.09), ('GEPTI', 42.15, 41.66), ('KZAAU', 43.60, 51.22), ('KZALA', 43.26, 76.93),
    ('KZKOV', 53.28, 69.39), ('KZKSN', 53.21, 63.63), ('MAAGA', 30.42, -9.63), ('MACAS', 33.60, -7.61),
    ('MAJFL', 33.12, -8.63), ('MAPTM', 35.88, -5.50), ('ROCND', 44.17, 28.65), ('TRAMR', 40.97, 28.69),
    ('TRIST', 41.01, 28.98), ('TRMER', 36.80, 34.64)
  ) known (place, latitude, longitude)
