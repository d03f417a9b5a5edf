/**
 * What machine translation, mostly from English, leaves in Vietnamese. The format is told at `packCalques`;
 * how the entries were made and tested, in the README beside.
 */
export const CALQUES_VI = `
// live shopping and its people
! mua sắm sống = mua sắm trực tiếp
! thương mại sống (động) >còn/sót/lại = thương mại trực tiếp
! thương mại điện tử sống = thương mại điện tử phát trực tiếp
! phát sóng sống = phát sóng trực tiếp
! kế hoạch thương mại/mua sắm/sống sống/sắm = kế hoạch bán hàng trực tiếp
! dòng/con suối mua sắm = buổi phát trực tiếp bán hàng
! suối/luồng/sông mua sắm = buổi phát trực tiếp bán hàng
! người sáng tạo ra/và người ảnh/có hưởng/ảnh = nhà sáng tạo và người có ảnh hưởng
! đấng sáng tạo và/nội/đã người/dung/tham = nhà sáng tạo
! nhãn và người ảnh hưởng = nhãn hàng và người có ảnh hưởng
! vài/một/nhiều/các/những/số người ảnh hưởng bỏ/đã/và/từ = $1 người có ảnh hưởng $5
// verbs and idioms carried over
! thu nhỏ/mở lại/rộng phía/quy sau/mô-lại = thu hẹp
! mở rộng quy mô trở lại = thu hẹp
! chia tỷ lệ trở/quay lại = thu hẹp
! rơi kế hoạch = từ bỏ kế hoạch
! bỏ rơi (các/những) kế hoạch = từ bỏ $3 kế hoạch
! không/chưa (hoàn) (toàn) tiếp quản (lắm) = chưa thực sự thành công
! không/chưa chiếm lĩnh/đoạt hoàn toàn = chưa thực sự thành công
! (không) (châm) châm ngòi nhiều/cho doanh/nhiều số/doanh = $1 mang lại nhiều doanh số
! không châm/thắp/khơi ngòi/sáng/mào nhiều doanh/lượt số/bán = không mang lại nhiều doanh số
! vẽ (được/ra/nên) (nhiều/các/những) khán giả (lớn) = thu hút khán giả
! vẽ (được/ra) đám đông = thu hút người xem
~ rơi ra/khỏi hoàn/tất toàn/cả = rút lui hoàn toàn
! bỏ học hoàn/khỏi/tất toàn/dự/cả = rút lui $3 $4
! (đã) bỏ cuộc lược đồ = đã rút khỏi dự án
! lăn ra/bánh cửa/tiktok hàng/shop/cửa = triển khai TikTok Shop
~ phóng ở/tại/vào mỹ/hoa/châu/đức = ra mắt ở $3
~ vụ/cuộc/lần phóng sớm/ban/đầu/ở = đợt ra mắt đầu tiên
~ trước một cuộc phóng = trước khi ra mắt
! (đang) tập trung một cách duy nhất = chỉ tập trung
~ cũng (đang) sống ở/trong/tại một/vài/nhiều/số (số) quốc/nước/thị (gia/trường) = cũng có mặt ở $5 $6 $7 $8
~ cũng được phát trực tiếp ở/tại một/vài/nhiều (số) quốc/nước = cũng có mặt ở $7 $8
! ngôi nhà của/cho mua/thương sắm/mại xã hội = trung tâm mua sắm xã hội
! nhà của/cho mua sắm xã hội = trung tâm mua sắm xã hội
! đầu tư nặng nề vào/cho = đầu tư mạnh vào
! sự dâng hiến của/từ công/hãng = dịch vụ của $5
! công ty cha mẹ/con = công ty mẹ
~ phiên bản ngôn ngữ trung = phiên bản Trung
! ứng dụng chị em trung/của = ứng dụng cùng nhà $5
~ biến cố văn hóa = sự kiện văn hóa
~ (những/ba/các) người quen thuộc với vấn/tình/sự đề/huống/việc = người am hiểu $6 $7
~ quen thuộc với vấn đề này/nói/cho = am hiểu vấn đề $6
! đã kể/bảo/nói tờ/với-tờ báo = nói với tờ báo
! thị trường chỉ/đơn (giản) không/chưa ở/có đó (chưa) = thị trường chưa sẵn sàng
~ chỉ/đơn không/giản ở/không đó/ở chưa/đó = chưa sẵn sàng
! nhận con nuôi của/người tiêu/người dùng/tiêu = sự đón nhận của người tiêu dùng
! đính hôn của người/khách dùng/hàng = tương tác của người dùng
~ thất bại để giành/thu/có = không $4 được
! bên ngoài của châu = ngoài châu
~ bên trong của ứng/nền dụng/tảng = trong $4 $5
! muộn hơn năm nay = vào cuối năm nay
! trong/qua năm quá khứ = trong năm qua
~ nửa thứ nhất của = nửa đầu
~ bị gọi tắt/đi/ngừng/off sau/vì = bị hủy $4
~ bỏ lỡ các/những mục tiêu = không đạt mục tiêu
~ đã là nghèo = rất kém
! làm (cho) (nước/thị/sản) anh/uk/phẩm một thành công = thành công ở Anh
~ nhìn cho những/các cách mới = tìm những cách mới
! tăng cường kinh nghiệm của = nâng cao trải nghiệm của
! người/kẻ thay đổi trò chơi = bước ngoặt
! cũng bị sở hữu bởi = cũng thuộc sở hữu của
! mua sắm cư trú = mua sắm trực tiếp
~ người sáng tạo (đã) bỏ học = nhà sáng tạo đã rút lui
`;
